/** The people around an applicant whom the forms declare. */
@NullMarked
package org.muster.api.vetting.parties;

import org.jspecify.annotations.NullMarked;
