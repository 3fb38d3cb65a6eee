/** Appointments: taking up a post, once every required clearance is live. */
@NullMarked
package org.muster.api.appointments;

import org.jspecify.annotations.NullMarked;
