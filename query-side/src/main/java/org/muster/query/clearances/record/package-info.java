/**
 * One clearance as it is or was, folded from its events and shown as far as the reader may see it.
 */
@NullMarked
package org.muster.query.clearances.record;

import org.jspecify.annotations.NullMarked;
