/**
 * Refusals as they can be appealed against: the reasons letter, its harm test, what became of them.
 */
@NullMarked
package org.muster.api.appeals.refusals;

import org.jspecify.annotations.NullMarked;
