/** An applicant's own vetting, for people and for programs. */
@NullMarked
package org.muster.web.vetting.own;

import org.jspecify.annotations.NullMarked;
