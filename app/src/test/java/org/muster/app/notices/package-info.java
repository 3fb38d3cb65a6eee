/** Notices of what falls due, sent by the running service. */
@NullMarked
package org.muster.app.notices;

import org.jspecify.annotations.NullMarked;
