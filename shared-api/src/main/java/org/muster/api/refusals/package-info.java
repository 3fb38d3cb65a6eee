/** How the service says no, and why. */
@NullMarked
package org.muster.api.refusals;

import org.jspecify.annotations.NullMarked;
