/**
 * The yearly welfare appointment of those whose post asks for it: due or held, never its content.
 */
@NullMarked
package org.muster.api.appointments.welfare;

import org.jspecify.annotations.NullMarked;
