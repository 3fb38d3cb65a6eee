/** When a decision that was recorded wrongly is set right, by whom, and what follows. */
@NullMarked
package org.muster.command.vetting.corrections;

import org.jspecify.annotations.NullMarked;
