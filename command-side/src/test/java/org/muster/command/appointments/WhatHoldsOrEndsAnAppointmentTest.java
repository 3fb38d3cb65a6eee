package org.muster.command.appointments;

import static org.assertj.core.api.Assertions.assertThat;
import static org.muster.api.access.Role.RECRUITER;
import static org.muster.api.refusals.Rejection.*;
import static org.muster.command.appointments.SampleAppointment.*;
import static org.muster.command.support.Selection.*;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.muster.api.applications.ApplicationCommand.NoteNotTakenUp;
import org.muster.api.appointments.AppointmentCommand.*;
import org.muster.api.appointments.AppointmentEvent;
import org.muster.api.appointments.AppointmentEvent.*;
import org.muster.api.clearances.ClearanceLevel;
import org.muster.api.personal.Personal;
import org.muster.command.support.Facts;
import org.muster.command.support.Given;
import org.muster.command.support.Promise.Also;
import org.muster.command.support.Promise.Free;

class WhatHoldsOrEndsAnAppointmentTest {
    private static final Set<ClearanceLevel> LEVELS = Set.of(MV.required());
    private static final AppointmentEvent UNCLEARED =
            new AppointmentHeldUncleared(APPOINTMENT, OFFICER, LEVELS);
    private static final AppointmentEvent MADE = made(JULY_10, false, MV);

    @Nested
    class A_clearance_that_is_lost {
        private static final HoldUncleared HOLD = new HoldUncleared(APPOINTMENT, LEVELS);

        @Test
        void holds_what_is_made_and_what_has_started() {
            appointment().given(MADE).when(HOLD, service(TODAY)).then(UNCLEARED);
            appointment().given(MADE, started()).when(HOLD, service(TODAY)).then(UNCLEARED);
        }

        @Test
        void changes_nothing_about_what_is_held_or_over() {
            appointment().given(MADE, held()).when(HOLD, service(TODAY)).then();
            appointment().given(MADE, started(), ended(JULY_10)).when(HOLD, service(TODAY)).then();
        }

        @Test
        void ends_what_has_begun_on_that_day() {
            appointment()
                    .given(MADE, started(), UNCLEARED)
                    .when(new EndUncleared(APPOINTMENT, LEVELS), service(JULY_10))
                    .then(lapsed(JULY_10, Cause.NOT_CLEARED, LEVELS));
        }

        @Test
        void is_nothing_that_a_recruiter_says() {
            appointment().given(MADE).when(HOLD, by(sergeant())).thenUnknown();
        }
    }

    @Nested
    class Going_on {
        private static final ResumeAppointment RESUME = new ResumeAppointment(APPOINTMENT);

        @Test
        void needs_every_clearance_live_on_the_day() {
            appointment()
                    .given(MADE, started(), UNCLEARED)
                    .when(RESUME, by(sergeant()))
                    .thenRejected(CLEARANCE_NOT_LIVE, "MV");
            appointment()
                    .given(MADE, started(), UNCLEARED)
                    .when(RESUME, cleared())
                    .then(new AppointmentResumed(APPOINTMENT, OFFICER, List.of(MV), "2026-01"));
        }

        @Test
        void leaves_it_as_far_as_it_was() {
            var resumed = new AppointmentResumed(APPOINTMENT, OFFICER, List.of(MV), "2026-01");
            appointment().given(MADE, held(), resumed).when(start(), cleared()).then(started());
            appointment()
                    .given(MADE, started(), held(), resumed)
                    .when(end(JULY_10), by(sergeant()))
                    .then(ended(JULY_10));
        }

        @Test
        void needs_a_hold() {
            appointment().given(MADE).when(RESUME, cleared()).thenRejected(APPOINTMENT_NOT_ON_HOLD);
            appointment()
                    .given(MADE, started(), ended(JULY_10))
                    .when(RESUME, cleared())
                    .thenRejected(APPOINTMENT_ENDED);
        }
    }

    @Nested
    class Giving_it_up {
        private static final CancelAppointment CANCEL =
                new CancelAppointment(APPOINTMENT, "moved on");
        private static final AppointmentEvent CANCELLED =
                new AppointmentCancelled(APPOINTMENT, OFFICER, TODAY, Personal.of("moved on"));

        @Test
        void lets_the_offer_stand_again() {
            var cancelling = appointment().given(MADE, started()).when(CANCEL, by(sergeant()));
            cancelling.then(CANCELLED);
            cancelling.thenPromises(
                    new Free(Appointing.of(APPLICATION)),
                    new Also(new NoteNotTakenUp(APPLICATION, APPOINTMENT)));
        }

        @Test
        void is_too_late_from_the_first_day_on() {
            appointment()
                    .given(MADE, started())
                    .when(CANCEL, recruiter(JULY_10))
                    .thenRejected(APPOINTMENT_STARTED);
            appointment().given(MADE).when(CANCEL, recruiter(JULY_10)).thenDecision();
        }

        @Test
        void happens_once() {
            appointment()
                    .given(MADE, CANCELLED)
                    .when(CANCEL, by(sergeant()))
                    .thenRejected(APPOINTMENT_ENDED);
        }
    }

    @Nested
    class An_officer_who_leaves {
        @Test
        void leaves_the_post_on_their_last_day() {
            var leaving =
                    appointment()
                            .given(MADE, started())
                            .when(new EndAsLeft(APPOINTMENT, JULY_10), service(JULY_10));
            leaving.then(lapsed(JULY_10, Cause.OFFICER_LEFT, Set.of()));
            leaving.thenPromises();
        }

        @Test
        void never_takes_up_what_begins_later() {
            var day = JULY_10.minusDays(1);
            var leaving =
                    appointment()
                            .given(MADE, started())
                            .when(new EndAsLeft(APPOINTMENT, day), service(day));
            leaving.then(lapsed(day, Cause.OFFICER_LEFT, Set.of()));
            leaving.thenPromises(
                    new Free(Appointing.of(APPLICATION)),
                    new Also(new NoteNotTakenUp(APPLICATION, APPOINTMENT)));
        }

        @Test
        void finds_nothing_to_end_in_what_has_ended() {
            var decision =
                    appointment()
                            .given(MADE, started(), ended(JULY_10))
                            .when(new EndAsLeft(APPOINTMENT, JULY_10), service(JULY_10))
                            .thenDecision();
            assertThat(decision.events()).isEmpty();
        }
    }

    private static AppointmentEvent lapsed(LocalDate on, Cause cause, Set<ClearanceLevel> levels) {
        return new AppointmentLapsed(APPOINTMENT, OFFICER, on, cause, levels);
    }

    private static Facts cleared() {
        return by(sergeant().holding("MV", GRANTED, YEARS_AHEAD));
    }

    private static Facts recruiter(LocalDate day) {
        return sergeant().facts(Given.by("recruiter", RECRUITER).on(day));
    }

    private static Facts service(LocalDate day) {
        return sergeant().facts(Given.byTheService().on(day));
    }
}
