/** Views of what falls due, and of the notices that went out. */
@NullMarked
package org.muster.query.notices;

import org.jspecify.annotations.NullMarked;
