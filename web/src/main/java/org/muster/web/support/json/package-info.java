/** How JSON is read, strictly, and written. */
@NullMarked
package org.muster.web.support.json;

import org.jspecify.annotations.NullMarked;
