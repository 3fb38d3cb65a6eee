/** Notes who signs in, so that orders can name colleagues who are there. */
@NullMarked
package org.muster.app.accounts;

import org.jspecify.annotations.NullMarked;
