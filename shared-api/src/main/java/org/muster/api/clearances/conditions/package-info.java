/** The conditions that a clearance carries, and their reviews. */
@NullMarked
package org.muster.api.clearances.conditions;

import org.jspecify.annotations.NullMarked;
