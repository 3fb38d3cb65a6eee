/** Decisions about appointments: nobody takes up a post without the clearances it asks for. */
@NullMarked
package org.muster.command.appointments;

import org.jspecify.annotations.NullMarked;
