/** Decisions about the third parties of a vetting case. */
@NullMarked
package org.muster.command.vetting.parties;

import org.jspecify.annotations.NullMarked;
