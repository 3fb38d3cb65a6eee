/** Decisions about access to a case in an emergency. */
@NullMarked
package org.muster.command.vetting.emergency;

import org.jspecify.annotations.NullMarked;
