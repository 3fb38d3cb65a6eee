/** What the rules of the house forbid on this side, so that each rule is seen to notice it. */
@NullMarked
package org.muster.command.broken;

import org.jspecify.annotations.NullMarked;
