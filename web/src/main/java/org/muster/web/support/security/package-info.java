/** Who is calling. */
@NullMarked
package org.muster.web.support.security;

import org.jspecify.annotations.NullMarked;
