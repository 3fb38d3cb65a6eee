/** What falls due in vetting, and the notices of it, for people and for programs. */
@NullMarked
package org.muster.web.notices;

import org.jspecify.annotations.NullMarked;
