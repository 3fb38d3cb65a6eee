/** Accounts that an identity provider vouches for. */
@NullMarked
package org.muster.web.support.security.tokens;

import org.jspecify.annotations.NullMarked;
