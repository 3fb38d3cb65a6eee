/** What the rules of the house forbid on this side, so that each rule is seen to notice it. */
@NullMarked
package org.muster.web.broken;

import org.jspecify.annotations.NullMarked;
