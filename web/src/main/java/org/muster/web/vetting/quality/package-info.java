/** The sampling of decided cases, for programs. */
@NullMarked
package org.muster.web.vetting.quality;

import org.jspecify.annotations.NullMarked;
