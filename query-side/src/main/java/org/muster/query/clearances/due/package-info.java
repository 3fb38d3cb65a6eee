/** What falls due about clearances: renewals, annual reviews, reviews of conditions. */
@NullMarked
package org.muster.query.clearances.due;

import org.jspecify.annotations.NullMarked;
