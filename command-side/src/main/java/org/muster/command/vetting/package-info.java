/** Decisions about vetting cases. */
@NullMarked
package org.muster.command.vetting;

import org.jspecify.annotations.NullMarked;
