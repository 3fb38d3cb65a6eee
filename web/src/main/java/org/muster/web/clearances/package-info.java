/** Clearances, for programs and for people. */
@NullMarked
package org.muster.web.clearances;

import org.jspecify.annotations.NullMarked;
