/** Decisions about the sampling of decided cases. */
@NullMarked
package org.muster.command.vetting.quality;

import org.jspecify.annotations.NullMarked;
