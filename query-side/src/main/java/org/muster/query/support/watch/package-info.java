/** Every reading of vetting material, written down before anything is shown. */
@NullMarked
package org.muster.query.support.watch;

import org.jspecify.annotations.NullMarked;
