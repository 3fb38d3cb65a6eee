/** Tells from a failure which problem it is: the caller's, a rule's, or ours. */
@NullMarked
package org.muster.web.support.problems.causes;

import org.jspecify.annotations.NullMarked;
