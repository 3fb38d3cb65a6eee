/** Carries news of stored events from the event store to the browsers that listen. */
@NullMarked
package org.muster.app.live;

import org.jspecify.annotations.NullMarked;
