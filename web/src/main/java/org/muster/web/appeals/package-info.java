/** Appeals, for programs and for people. */
@NullMarked
package org.muster.web.appeals;

import org.jspecify.annotations.NullMarked;
