package org.muster.command.appointments;

import static org.muster.api.access.Role.RECRUITER;
import static org.muster.api.refusals.Rejection.*;
import static org.muster.command.appointments.SampleAppointment.*;
import static org.muster.command.support.Selection.*;

import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.muster.api.appointments.AppointmentCommand.HoldAppointment;
import org.muster.command.support.Given;

class AppointmentDeciderTest {
    @Nested
    class Starting_an_appointment {
        @Test
        void takes_effect_on_the_agreed_day() {
            appointment()
                    .given(made(JULY_10, false, MV))
                    .when(start(), by(sergeant().holding("MV", GRANTED, YEARS_AHEAD)))
                    .then(started());
        }

        @Test
        void looks_at_the_clearances_once_more() {
            appointment()
                    .given(made(JULY_10, false, MV))
                    .when(start(), by(sergeant().holding("MV", GRANTED, JUNE_30)))
                    .thenRejected(CLEARANCE_NOT_LIVE, "MV");
        }

        @Test
        void late_looks_at_the_clearances_of_today_too() {
            var lapsed = sergeant().holding("MV", GRANTED, JUNE_30);
            appointment()
                    .given(made(JUNE_30, false, MV))
                    .when(start(), lapsed.facts(Given.by("recruiter", RECRUITER).on(JULY_10)))
                    .thenRejected(CLEARANCE_NOT_LIVE, "MV");
        }

        @Test
        void follows_a_hold_that_came_before_it() {
            appointment()
                    .given(made(JULY_10, false, MV), held())
                    .when(start(), by(sergeant().holding("MV", GRANTED, YEARS_AHEAD)))
                    .then(started());
        }

        @Test
        void happens_once() {
            appointment()
                    .given(made(JULY_10, false, MV), started())
                    .when(start(), by(sergeant()))
                    .thenRejected(APPOINTMENT_NOT_MADE);
            appointment()
                    .given(made(JULY_10, false, MV), started(), held())
                    .when(start(), by(sergeant()))
                    .thenRejected(APPOINTMENT_NOT_MADE);
        }

        @Test
        void does_not_revive_an_appointment_that_has_ended() {
            appointment()
                    .given(made(JULY_10, false, MV), started(), ended(JULY_10))
                    .when(start(), by(sergeant()))
                    .thenRejected(APPOINTMENT_ENDED);
        }

        @Test
        void needs_an_appointment() {
            appointment().when(start(), by(sergeant())).thenUnknown();
        }

        @Test
        void is_not_for_a_recruiter_who_was_appointed() {
            appointment()
                    .given(made(JULY_10, false, MV))
                    .when(start(), sergeant().facts(Given.by("adams", RECRUITER).on(TODAY)))
                    .thenUnknown();
        }
    }

    @Nested
    class Holding_an_appointment {
        @Test
        void records_why() {
            appointment()
                    .given(made(JULY_10, false, MV))
                    .when(new HoldAppointment(APPOINTMENT, "medical"), by(sergeant()))
                    .then(held());
        }

        @Test
        void happens_once_at_a_time() {
            appointment()
                    .given(made(JULY_10, false, MV), held())
                    .when(new HoldAppointment(APPOINTMENT, "medical"), by(sergeant()))
                    .thenRejected(APPOINTMENT_ON_HOLD);
        }

        @Test
        void is_not_for_an_appointment_that_has_ended() {
            appointment()
                    .given(made(JULY_10, false, MV), started(), ended(JULY_10))
                    .when(new HoldAppointment(APPOINTMENT, "medical"), by(sergeant()))
                    .thenRejected(APPOINTMENT_ENDED);
        }
    }

    @Nested
    class Ending_an_appointment {
        @Test
        void records_the_last_day_and_why() {
            appointment()
                    .given(made(JULY_10, false, MV), started())
                    .when(end(JULY_10), by(sergeant()))
                    .then(ended(JULY_10));
        }

        @Test
        void does_not_lie_before_the_start() {
            appointment()
                    .given(made(JULY_10, false, MV), started())
                    .when(end(JULY_10.minusDays(1)), by(sergeant()))
                    .thenRejected(ENDS_BEFORE_START);
        }

        @Test
        void needs_a_start() {
            appointment()
                    .given(made(JULY_10, false, MV), held())
                    .when(end(JULY_10), by(sergeant()))
                    .thenRejected(APPOINTMENT_NOT_STARTED);
        }

        @Test
        void is_possible_from_a_hold_after_the_start() {
            appointment()
                    .given(made(JULY_10, false, MV), started(), held())
                    .when(end(JULY_10), by(sergeant()))
                    .then(ended(JULY_10));
        }

        @Test
        void happens_once() {
            appointment()
                    .given(made(JULY_10, false, MV), started(), ended(JULY_10))
                    .when(end(JULY_10), by(sergeant()))
                    .thenRejected(APPOINTMENT_ENDED);
        }
    }
}
