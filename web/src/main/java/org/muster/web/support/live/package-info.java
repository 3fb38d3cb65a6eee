/** Tells browsers what has changed, never what it changed to. */
@NullMarked
package org.muster.web.support.live;

import org.jspecify.annotations.NullMarked;
