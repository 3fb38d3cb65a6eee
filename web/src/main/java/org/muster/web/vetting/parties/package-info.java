/** The third parties of vetting cases, for people and for programs. */
@NullMarked
package org.muster.web.vetting.parties;

import org.jspecify.annotations.NullMarked;
