/** How pages say which past they show. */
@NullMarked
package org.muster.web.support.past;

import org.jspecify.annotations.NullMarked;
