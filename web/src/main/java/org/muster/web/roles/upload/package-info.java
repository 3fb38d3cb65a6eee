/** Documents as they come in: bytes become text, or it is said why not. */
@NullMarked
package org.muster.web.roles.upload;

import org.jspecify.annotations.NullMarked;
