/** Officers who come from another force with a clearance: what it is worth here. */
@NullMarked
package org.muster.api.vetting.transfers;

import org.jspecify.annotations.NullMarked;
