/** The one door from the web to the rest of the house, and how its answers are put. */
@NullMarked
package org.muster.web.support;

import org.jspecify.annotations.NullMarked;
