/** Who is calling, and the rules that every reply obeys. */
@NullMarked
package org.muster.web.support.security;

import org.jspecify.annotations.NullMarked;
