/** Every reading of vetting material, written down before anything is shown. */
@NullMarked
package org.muster.query.vetting.watch;

import org.jspecify.annotations.NullMarked;
