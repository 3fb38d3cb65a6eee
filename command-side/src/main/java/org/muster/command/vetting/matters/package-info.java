/** Decisions about what is learned of officers. */
@NullMarked
package org.muster.command.vetting.matters;

import org.jspecify.annotations.NullMarked;
