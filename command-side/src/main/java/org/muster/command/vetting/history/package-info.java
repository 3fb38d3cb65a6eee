/** Keeps the record of how an officer's vetting cases ended. */
@NullMarked
package org.muster.command.vetting.history;

import org.jspecify.annotations.NullMarked;
