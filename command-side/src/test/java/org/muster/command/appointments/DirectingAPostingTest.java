package org.muster.command.appointments;

import static org.muster.api.access.Role.RECRUITER;
import static org.muster.api.refusals.Rejection.*;
import static org.muster.command.appointments.SampleAppointment.*;
import static org.muster.command.support.SampleProfile.NORTHSHIRE;
import static org.muster.command.support.Selection.*;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.muster.api.appointments.AppointmentCommand.DirectPosting;
import org.muster.api.appointments.AppointmentEvent.AppointmentMade;
import org.muster.api.officers.OfficerId;
import org.muster.api.personal.Personal;
import org.muster.api.roles.RoleProfileId;
import org.muster.command.support.Given;

class DirectingAPostingTest {
    @Nested
    class Posting_without_selection {
        @Test
        void records_the_need_and_the_clearances() {
            appointment()
                    .when(direct(JULY_10), by(sergeant().holding("MV", GRANTED, YEARS_AHEAD)))
                    .then(
                            new AppointmentMade(
                                    APPOINTMENT,
                                    OFFICER,
                                    NORTHSHIRE,
                                    Optional.of(Personal.of(APPLICANT)),
                                    Optional.empty(),
                                    Optional.empty(),
                                    PROFILE,
                                    1,
                                    JULY_10,
                                    Optional.empty(),
                                    false,
                                    Optional.of(Personal.of("operational need")),
                                    List.of(MV),
                                    "2026-01"));
        }

        @Test
        void is_bound_by_the_same_clearances() {
            appointment()
                    .when(direct(JULY_10), by(sergeant().holding("MV", GRANTED, JUNE_30)))
                    .thenRejected(CLEARANCE_NOT_LIVE, "MV");
        }

        @Test
        void does_not_reach_into_the_past() {
            appointment()
                    .when(
                            direct(TODAY.minusDays(1)),
                            by(sergeant().holding("MV", GRANTED, YEARS_AHEAD)))
                    .thenRejected(STARTS_IN_THE_PAST);
        }

        @Test
        void needs_an_officer_and_a_profile() {
            var noOfficer =
                    new DirectPosting(
                            APPOINTMENT, new OfficerId(NOBODYS), PROFILE, "need", JULY_10);
            var noProfile =
                    new DirectPosting(
                            APPOINTMENT, OFFICER, new RoleProfileId(NOBODYS), "need", JULY_10);
            appointment().when(noOfficer, by(sergeant())).thenRejected(OFFICER_UNKNOWN);
            appointment().when(noProfile, by(sergeant())).thenRejected(PROFILE_UNKNOWN);
        }

        @Test
        void takes_an_id_only_once() {
            appointment()
                    .given(made(JULY_10, false, MV))
                    .when(direct(JULY_10), by(sergeant()))
                    .thenRejected(ID_TAKEN);
        }

        @Test
        void is_not_for_a_recruiter_to_post_themselves() {
            appointment()
                    .when(direct(JULY_10), sergeant().facts(Given.by("adams", RECRUITER).on(TODAY)))
                    .thenUnknown();
        }
    }
}
