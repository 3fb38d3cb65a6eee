/** What falls due, and the notices that go out about it. */
@NullMarked
package org.muster.api.notices;

import org.jspecify.annotations.NullMarked;
