/** Records the welfare appointments of those whose post asks for them. */
@NullMarked
package org.muster.command.appointments.welfare;

import org.jspecify.annotations.NullMarked;
