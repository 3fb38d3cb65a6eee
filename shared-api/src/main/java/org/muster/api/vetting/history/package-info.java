/** How an officer's vetting cases ended: the record that outlives each of them. */
@NullMarked
package org.muster.api.vetting.history;

import org.jspecify.annotations.NullMarked;
