/** Who signs in, and what their accounts were let do: known from when they first came. */
@NullMarked
package org.muster.api.accounts;

import org.jspecify.annotations.NullMarked;
