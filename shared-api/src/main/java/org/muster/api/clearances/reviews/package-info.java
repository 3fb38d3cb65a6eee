/** The annual integrity and vetting review of a clearance. */
@NullMarked
package org.muster.api.clearances.reviews;

import org.jspecify.annotations.NullMarked;
