/** Accounts that sign in with a password: those of the demo. */
@NullMarked
package org.muster.web.support.security.passwords;

import org.jspecify.annotations.NullMarked;
