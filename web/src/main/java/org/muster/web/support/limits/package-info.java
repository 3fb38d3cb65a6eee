/** How much one caller may send, and how fast. */
@NullMarked
package org.muster.web.support.limits;

import org.jspecify.annotations.NullMarked;
