/** What each request carries beside its body: id, repeat key, version, position to wait for. */
@NullMarked
package org.muster.web.support.requests;

import org.jspecify.annotations.NullMarked;
