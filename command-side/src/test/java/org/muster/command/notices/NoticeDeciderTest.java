package org.muster.command.notices;

import static org.assertj.core.api.Assertions.assertThat;
import static org.muster.api.access.Role.VETTING_DECISION_MAKER;
import static org.muster.api.notices.DueKind.ANNUAL_REVIEW;
import static org.muster.api.notices.DueKind.RENEWAL;
import static org.muster.api.refusals.Rejection.NOTHING_DUE;
import static org.muster.command.support.PolicyFixture.MV;
import static org.muster.command.support.PolicyFixture.RV;

import java.time.LocalDate;
import java.time.Period;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.muster.api.Force;
import org.muster.api.applications.ApplicationEvent;
import org.muster.api.applications.ApplicationEvent.ApplicationSubmitted;
import org.muster.api.applications.ApplicationEvent.OfferAccepted;
import org.muster.api.applications.ApplicationEvent.OfferMade;
import org.muster.api.applications.ApplicationId;
import org.muster.api.clearances.ClearanceEvent;
import org.muster.api.clearances.ClearanceEvent.ClearanceCancelled;
import org.muster.api.clearances.ClearanceEvent.ClearanceGranted;
import org.muster.api.clearances.ClearanceEvent.ClearanceReviewed;
import org.muster.api.clearances.ClearanceEvent.ClearancesTerminated;
import org.muster.api.clearances.ClearanceId;
import org.muster.api.clearances.ClearanceLevel;
import org.muster.api.clearances.ClearanceRegisterId;
import org.muster.api.clearances.reviews.ReviewOutcome;
import org.muster.api.notices.DueId;
import org.muster.api.notices.DueKind;
import org.muster.api.notices.NoticeCommand;
import org.muster.api.notices.NoticeCommand.GiveNotice;
import org.muster.api.notices.NoticeEvent;
import org.muster.api.notices.NoticeEvent.NoticeGiven;
import org.muster.api.officers.OfficerEvent.OfficerRegistered;
import org.muster.api.officers.OfficerId;
import org.muster.api.officers.Rank;
import org.muster.api.personal.Personal;
import org.muster.api.vacancies.Stage;
import org.muster.api.vacancies.VacancyId;
import org.muster.command.support.Facts;
import org.muster.command.support.Given;
import org.muster.command.support.PolicyFixture;
import org.muster.command.support.SampleOfficer;
import org.muster.command.support.Scenario;

class NoticeDeciderTest {
    private static final OfficerId ADAMS = new OfficerId(new UUID(7, 1));
    private static final Force ESSEX = new Force("Essex Police");
    private static final LocalDate FIRST = LocalDate.of(2019, 9, 1);
    private static final LocalDate LAST = LocalDate.of(2026, 8, 31);
    private static final Period MONTH = Period.ofMonths(1);

    @Nested
    class A_notice_of_a_renewal {
        @Test
        void goes_out_on_its_day() {
            notices().when(give(RENEWAL), on(LAST.minusMonths(1))).then(given(Optional.of(MONTH)));
        }

        @Test
        void goes_out_once() {
            notices()
                    .given(given(Optional.of(MONTH)))
                    .when(give(RENEWAL), on(LAST.minusDays(3)))
                    .then();
        }

        @Test
        void goes_out_anew_when_the_clearance_has_ended() {
            notices()
                    .given(given(Optional.of(MONTH)))
                    .when(give(RENEWAL), on(LAST.plusDays(1)))
                    .then(given(Optional.empty()));
        }

        @Test
        void that_was_missed_gives_way_to_the_next() {
            notices().when(give(RENEWAL), on(LAST.plusDays(3))).then(given(Optional.empty()));
        }

        @Test
        void does_not_go_out_before_its_day() {
            notices()
                    .when(give(RENEWAL), on(LAST.minusMonths(6).minusDays(1)))
                    .thenRejected(NOTHING_DUE);
        }

        @Test
        void does_not_go_out_once_it_is_renewed() {
            var renewed = granted(2, MV, LAST.minusMonths(2), LAST.plusYears(7));
            notices()
                    .when(give(RENEWAL), on(LAST.minusMonths(1), renewed))
                    .thenRejected(NOTHING_DUE);
        }

        @Test
        void does_not_go_out_for_what_another_stands_for_and_outlasts() {
            var higher = granted(2, MV, FIRST, LAST.plusYears(1));
            var lower = new GiveNotice(new DueId(RENEWAL, new UUID(8, 3)), ADAMS);
            notices()
                    .when(lower, on(LAST, higher, granted(3, RV, FIRST, LAST)))
                    .thenRejected(NOTHING_DUE);
        }

        @Test
        void does_not_go_out_for_what_was_cancelled_or_ended_with_leaving() {
            var cancelled =
                    new ClearanceCancelled(ADAMS, id(1), LAST.minusDays(9), Personal.of("Why."));
            notices().when(give(RENEWAL), on(LAST, cancelled)).thenRejected(NOTHING_DUE);
            var left = new ClearancesTerminated(ADAMS, LAST.plusDays(9), "regulation 6");
            notices().when(give(RENEWAL), on(LAST.plusDays(10), left)).thenRejected(NOTHING_DUE);
        }

        @Test
        void is_for_nobody_but_the_service() {
            var decider =
                    Given.by("decider", VETTING_DECISION_MAKER)
                            .on(LAST)
                            .knowing(ADAMS, registered());
            notices().when(give(RENEWAL), decider.facts()).thenUnknown();
        }

        @Test
        void is_about_nobody_unknown() {
            notices().when(give(RENEWAL), Given.byTheService().on(LAST).facts()).thenUnknown();
        }
    }

    @Nested
    class A_notice_of_an_annual_review {
        @Test
        void goes_out_a_year_after_the_last_one() {
            var reviewed =
                    new ClearanceReviewed(
                            ADAMS,
                            id(1),
                            LocalDate.of(2025, 3, 1),
                            ReviewOutcome.NOTHING_TO_REPORT,
                            Personal.of("Why."),
                            Optional.empty());
            notices()
                    .when(give(ANNUAL_REVIEW), on(LocalDate.of(2026, 2, 28), reviewed))
                    .thenRejected(NOTHING_DUE);
            var decision =
                    notices()
                            .when(give(ANNUAL_REVIEW), on(LocalDate.of(2026, 3, 1), reviewed))
                            .thenDecision();
            assertThat(decision.events()).hasSize(1);
        }

        @Test
        void does_not_go_out_for_what_has_ended() {
            notices().when(give(ANNUAL_REVIEW), on(LAST.plusDays(1))).thenRejected(NOTHING_DUE);
        }
    }

    @Nested
    class A_notice_of_an_offer {
        private static final ApplicationId APPLICATION = new ApplicationId(new UUID(9, 1));
        private static final VacancyId VACANCY = new VacancyId(new UUID(9, 2));
        private static final LocalDate UNTIL = LocalDate.of(2026, 3, 29);

        @Test
        void goes_out_on_the_day_after_its_last() {
            notices().when(give(), on(UNTIL, offered())).thenRejected(NOTHING_DUE);
            var decision = notices().when(give(), on(UNTIL.plusDays(1), offered())).thenDecision();
            assertThat(decision.events())
                    .containsExactly(
                            new NoticeGiven(
                                    give().due(),
                                    ADAMS,
                                    ESSEX,
                                    Optional.empty(),
                                    UNTIL,
                                    UNTIL,
                                    Optional.empty(),
                                    DueKind.OFFER.addressees(),
                                    PolicyFixture.VERSION));
        }

        @Test
        void does_not_go_out_once_it_was_answered() {
            var accepted = new OfferAccepted(APPLICATION, ADAMS, false, Optional.empty());
            notices()
                    .when(give(), on(UNTIL.plusDays(1), offered(), accepted))
                    .thenRejected(NOTHING_DUE);
        }

        private static GiveNotice give() {
            return new GiveNotice(new DueId(DueKind.OFFER, APPLICATION.value()), ADAMS);
        }

        private static OfferMade offered() {
            return new OfferMade(APPLICATION, VACANCY, ADAMS, Optional.empty(), Optional.of(UNTIL));
        }

        private static Facts on(LocalDate day, ApplicationEvent... events) {
            var submitted =
                    new ApplicationSubmitted(
                            APPLICATION,
                            VACANCY,
                            ADAMS,
                            ESSEX,
                            Optional.empty(),
                            Optional.empty(),
                            Stage.USUAL,
                            Personal.of("Why."),
                            Personal.of(List.of()));
            return Given.byTheService()
                    .on(day)
                    .under(PolicyFixture.policy())
                    .knowing(ADAMS, registered())
                    .knowing(APPLICATION, submitted)
                    .knowing(APPLICATION, events)
                    .facts();
        }
    }

    private static Scenario<NoticeCommand, Notices, NoticeEvent> notices() {
        return new Scenario<>(Notices.NONE, NoticeDecider::decide, Notices::evolve);
    }

    private static Facts on(LocalDate day, ClearanceEvent... more) {
        return Given.byTheService()
                .on(day)
                .under(PolicyFixture.policy())
                .knowing(ADAMS, registered())
                .knowing(new ClearanceRegisterId(ADAMS), granted(1, MV, FIRST, LAST))
                .knowing(new ClearanceRegisterId(ADAMS), more)
                .facts();
    }

    private static OfficerRegistered registered() {
        return new OfficerRegistered(
                ADAMS,
                Personal.of("Jo Adams"),
                Personal.of("4711"),
                Optional.empty(),
                SampleOfficer.a(Rank.SERGEANT).of(ESSEX.name()).recorded());
    }

    private static GiveNotice give(DueKind kind) {
        return new GiveNotice(new DueId(kind, new UUID(8, 1)), ADAMS);
    }

    private static NoticeGiven given(Optional<Period> ahead) {
        return new NoticeGiven(
                new DueId(RENEWAL, new UUID(8, 1)),
                ADAMS,
                ESSEX,
                Optional.of(MV),
                LAST,
                LAST,
                ahead,
                RENEWAL.addressees(),
                PolicyFixture.VERSION);
    }

    private static ClearanceGranted granted(
            int n, ClearanceLevel level, LocalDate from, LocalDate to) {
        return new ClearanceGranted(ADAMS, ESSEX, id(n), level, from, to, false, Optional.empty());
    }

    private static ClearanceId id(int n) {
        return new ClearanceId(new UUID(8, n));
    }
}
