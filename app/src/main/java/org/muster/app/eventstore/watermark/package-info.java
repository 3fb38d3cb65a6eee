/** How far the log may be read without ever missing an event. */
@NullMarked
package org.muster.app.eventstore.watermark;

import org.jspecify.annotations.NullMarked;
