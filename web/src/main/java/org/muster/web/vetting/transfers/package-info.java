/** Officers who come from another force with a clearance, for people and for programs. */
@NullMarked
package org.muster.web.vetting.transfers;

import org.jspecify.annotations.NullMarked;
