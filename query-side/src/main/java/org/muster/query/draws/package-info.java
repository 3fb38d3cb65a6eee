/** Views of the random draws. */
@NullMarked
package org.muster.query.draws;

import org.jspecify.annotations.NullMarked;
