/** Answers with problems, wherever in a request they come up. */
@NullMarked
package org.muster.web.support.problems.replies;

import org.jspecify.annotations.NullMarked;
