/** Vetting cases, for programs and for people. */
@NullMarked
package org.muster.web.vetting;

import org.jspecify.annotations.NullMarked;
