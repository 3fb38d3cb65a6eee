/** Views of appointments: who holds which post, and on what proof. */
@NullMarked
package org.muster.query.appointments;

import org.jspecify.annotations.NullMarked;
