/** What was recorded wrongly, and what stands in its place. */
@NullMarked
package org.muster.api.vetting.corrections;

import org.jspecify.annotations.NullMarked;
