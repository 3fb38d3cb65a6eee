/** Policy sets, for programs and for people. */
@NullMarked
package org.muster.web.policies;

import org.jspecify.annotations.NullMarked;
