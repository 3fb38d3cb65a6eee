/** Appointments, for programs and for people. */
@NullMarked
package org.muster.web.appointments;

import org.jspecify.annotations.NullMarked;
