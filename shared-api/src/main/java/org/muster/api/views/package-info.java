/** How any view is asked for: as at when, which slice of a list, folded from which history. */
@NullMarked
package org.muster.api.views;

import org.jspecify.annotations.NullMarked;
