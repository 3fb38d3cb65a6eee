/** A feature that another one must not see. */
@NullMarked
package org.muster.web.elsewhere;

import org.jspecify.annotations.NullMarked;
