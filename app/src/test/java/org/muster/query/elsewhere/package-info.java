/** A feature that another one must not see. */
@NullMarked
package org.muster.query.elsewhere;

import org.jspecify.annotations.NullMarked;
