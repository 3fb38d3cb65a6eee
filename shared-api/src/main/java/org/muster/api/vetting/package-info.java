/** Vetting cases: enquiries towards a clearance, and their decision. */
@NullMarked
package org.muster.api.vetting;

import org.jspecify.annotations.NullMarked;
