/** What each feature says of what falls due in it. */
@NullMarked
package org.muster.query.support.due;

import org.jspecify.annotations.NullMarked;
