/** Clearances: what an officer holds, and its state on any date. */
@NullMarked
package org.muster.api.clearances;

import org.jspecify.annotations.NullMarked;
