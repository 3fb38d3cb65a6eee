/** Who signs in: the list from which colleagues are chosen. */
@NullMarked
package org.muster.query.accounts;

import org.jspecify.annotations.NullMarked;
