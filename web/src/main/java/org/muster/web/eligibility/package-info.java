/** Eligibility, for programs and for people. */
@NullMarked
package org.muster.web.eligibility;

import org.jspecify.annotations.NullMarked;
