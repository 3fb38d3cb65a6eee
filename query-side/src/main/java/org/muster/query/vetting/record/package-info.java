/**
 * One vetting case as it is or was, folded from its events and shown as far as the reader may see.
 */
@NullMarked
package org.muster.query.vetting.record;

import org.jspecify.annotations.NullMarked;
