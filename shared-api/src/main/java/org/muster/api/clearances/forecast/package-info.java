/** When the clearances that are live will end. */
@NullMarked
package org.muster.api.clearances.forecast;

import org.jspecify.annotations.NullMarked;
