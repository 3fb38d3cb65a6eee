/** What goes on beside the requests, for as long as the service runs. */
@NullMarked
package org.muster.app.background;

import org.jspecify.annotations.NullMarked;
