/** A second look at what was decided. */
@NullMarked
package org.muster.api.vetting.review;

import org.jspecify.annotations.NullMarked;
