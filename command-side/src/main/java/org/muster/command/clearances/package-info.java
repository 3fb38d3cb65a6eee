/** Decisions about the register of an officer's clearances. */
@NullMarked
package org.muster.command.clearances;

import org.jspecify.annotations.NullMarked;
