/** The research of vetting cases for programs. */
@NullMarked
package org.muster.web.vetting.research;

import org.jspecify.annotations.NullMarked;
