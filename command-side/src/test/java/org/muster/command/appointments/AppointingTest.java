package org.muster.command.appointments;

import static org.assertj.core.api.Assertions.assertThat;
import static org.muster.api.access.Role.AUDITOR;
import static org.muster.api.access.Role.RECRUITER;
import static org.muster.api.refusals.Rejection.*;
import static org.muster.command.appointments.SampleAppointment.*;
import static org.muster.command.support.Selection.*;

import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.muster.api.applications.ApplicationCommand.NoteAppointed;
import org.muster.api.applications.ApplicationEvent.ApplicantAppointed;
import org.muster.api.applications.ApplicationEvent.ApplicationWithdrawn;
import org.muster.api.applications.ApplicationId;
import org.muster.api.appointments.AppointmentCommand.MakeAppointment;
import org.muster.api.appointments.AppointmentEvent.AppointmentMade;
import org.muster.api.engagements.EngagementCommand.NotePosting;
import org.muster.command.support.Given;
import org.muster.command.support.Promise.Also;
import org.muster.command.support.Promise.Take;

class AppointingTest {
    @Nested
    class Making_an_appointment {
        @Test
        void records_it_with_the_clearances_that_stood_for_it() {
            appointment()
                    .when(make(), by(accepted().holding("MV", GRANTED, YEARS_AHEAD)))
                    .then(made(JULY_10, false, MV));
        }

        @Test
        void notes_it_on_the_application_which_leads_to_one_only() {
            appointment()
                    .when(make(), by(accepted().holding("MV", GRANTED, YEARS_AHEAD)))
                    .thenPromises(
                            new Take(Appointing.of(APPLICATION), ALREADY_APPOINTED),
                            new Also(new NoteAppointed(APPLICATION, APPOINTMENT)),
                            new Also(new NotePosting(OFFICER, APPOINTMENT, Set.of(MV.required()))));
        }

        @Test
        void names_the_level_its_state_and_both_dates_where_a_clearance_ends_too_soon() {
            var refusal = refusal(make(), by(accepted().holding("MV", GRANTED, JUNE_30)));
            assertThat(refusal.rule()).isEqualTo(CLEARANCE_NOT_LIVE);
            assertThat(refusal.missing()).containsExactly("MV");
            assertThat(refusal.sentence())
                    .isEqualTo("On 10 July 2026: MV is lapsed, its last day is 30 June 2026.");
            assertThat(refusal.ruleVersion()).contains("2026-01");
        }

        @Test
        void takes_a_clearance_on_its_very_last_day() {
            appointment()
                    .when(make(JUNE_30), by(accepted().holding("MV", GRANTED, JUNE_30)))
                    .thenPromises(
                            new Take(Appointing.of(APPLICATION), ALREADY_APPOINTED),
                            new Also(new NoteAppointed(APPLICATION, APPOINTMENT)),
                            new Also(new NotePosting(OFFICER, APPOINTMENT, Set.of(MV.required()))));
        }

        @Test
        void says_what_is_not_held_at_all() {
            assertThat(refusal(make(), by(accepted())).sentence())
                    .isEqualTo("On 10 July 2026: MV is not held.");
        }

        @Test
        void does_not_take_a_national_clearance_for_the_force_one() {
            appointment()
                    .when(
                            make(),
                            by(
                                    accepted()
                                            .holding("RV", GRANTED, YEARS_AHEAD)
                                            .holding("SC", GRANTED, YEARS_AHEAD)))
                    .thenRejected(CLEARANCE_NOT_LIVE, "MV");
        }

        @Test
        void does_not_take_a_force_clearance_for_the_national_one() {
            appointment()
                    .when(make(), by(inPool().holding("MV", GRANTED, YEARS_AHEAD)))
                    .thenRejected(CLEARANCE_NOT_LIVE, "CTC");
        }

        @Test
        void does_not_take_a_national_clearance_that_nothing_underpins_on_the_day() {
            var refusal =
                    refusal(
                            make(),
                            by(
                                    inPool().holding("CTC", GRANTED, YEARS_AHEAD)
                                            .holding("RV", GRANTED, JUNE_30)));
            assertThat(refusal.missing()).containsExactly("CTC", "RV");
            assertThat(refusal.sentence())
                    .contains("CTC is held, but with no live clearance of the force");
        }

        @Test
        void promotes_a_member_of_the_pool_temporarily() {
            var decision =
                    appointment()
                            .when(
                                    make(),
                                    by(
                                            inPool().holding("CTC", GRANTED, YEARS_AHEAD)
                                                    .holding("RV", GRANTED, YEARS_AHEAD)))
                            .thenDecision();
            var made = (AppointmentMade) decision.events().getFirst();
            assertThat(made.temporaryPromotion()).isTrue();
        }

        @Test
        void says_first_that_a_clearance_is_missing_then_the_offer_then_the_release() {
            var nothing = new MakeAppointment(APPOINTMENT, APPLICATION, JULY_10, Optional.empty());
            var offered = sergeant().then(offer());
            appointment().when(nothing, by(offered)).thenRejected(CLEARANCE_NOT_LIVE);
            appointment()
                    .when(nothing, by(offered.holding("MV", GRANTED, YEARS_AHEAD)))
                    .thenRejected(OFFER_NOT_ACCEPTED);
            appointment()
                    .when(nothing, by(offered.then(acceptance())))
                    .thenRejected(RELEASE_NOT_AGREED);
        }

        @Test
        void does_not_let_applicants_release_themselves() {
            var own =
                    new MakeAppointment(APPOINTMENT, APPLICATION, JULY_10, Optional.of(APPLICANT));
            appointment()
                    .when(own, by(accepted().holding("MV", GRANTED, YEARS_AHEAD)))
                    .thenRejected(RELEASE_NOT_AGREED);
        }

        @Test
        void may_be_recorded_for_today_but_not_for_yesterday() {
            var facts = by(accepted().holding("MV", GRANTED, YEARS_AHEAD));
            appointment().when(make(TODAY), facts).then(made(TODAY, false, MV));
            appointment().when(make(TODAY.minusDays(1)), facts).thenRejected(STARTS_IN_THE_PAST);
        }

        @Test
        void is_not_for_an_application_that_has_ended() {
            var withdrawn =
                    new ApplicationWithdrawn(APPLICATION, VACANCY, OFFICER, Optional.empty());
            appointment()
                    .when(make(), by(accepted().then(withdrawn)))
                    .thenRejected(APPLICATION_ENDED);
        }

        @Test
        void happens_once_for_an_application() {
            appointment()
                    .when(
                            make(),
                            by(accepted().then(new ApplicantAppointed(APPLICATION, APPOINTMENT))))
                    .thenRejected(ALREADY_APPOINTED);
        }

        @Test
        void needs_an_application() {
            var other =
                    new MakeAppointment(
                            APPOINTMENT, new ApplicationId(NOBODYS), JULY_10, Optional.of(MANAGER));
            appointment().when(other, by(accepted())).thenRejected(APPLICATION_UNKNOWN);
        }

        @Test
        void takes_an_id_only_once() {
            appointment()
                    .given(made(JULY_10, false, MV))
                    .when(make(), by(accepted()))
                    .thenRejected(ID_TAKEN);
        }

        @Test
        void is_not_for_a_recruiter_who_is_the_applicant() {
            appointment()
                    .when(make(), accepted().facts(Given.by("adams", RECRUITER).on(TODAY)))
                    .thenUnknown();
        }

        @Test
        void is_not_for_an_auditor() {
            appointment()
                    .when(make(), accepted().facts(Given.by("auditor", AUDITOR).on(TODAY)))
                    .thenUnknown();
        }
    }
}
