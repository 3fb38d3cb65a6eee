/** Sends notices out on their day, for as long as the service runs. */
@NullMarked
package org.muster.app.notices;

import org.jspecify.annotations.NullMarked;
