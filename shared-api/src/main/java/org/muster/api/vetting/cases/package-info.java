/** What can be ordered of a vetting case, and what can have happened to it, by what it is about. */
@NullMarked
package org.muster.api.vetting.cases;

import org.jspecify.annotations.NullMarked;
