/** Decided cases that are sampled for their quality. */
@NullMarked
package org.muster.api.vetting.quality;

import org.jspecify.annotations.NullMarked;
