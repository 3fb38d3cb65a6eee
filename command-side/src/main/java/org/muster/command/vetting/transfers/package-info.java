/** Decisions about officers who come from another force with a clearance. */
@NullMarked
package org.muster.command.vetting.transfers;

import org.jspecify.annotations.NullMarked;
