/** What an applicant may know of their own vetting. */
@NullMarked
package org.muster.api.vetting.own;

import org.jspecify.annotations.NullMarked;
