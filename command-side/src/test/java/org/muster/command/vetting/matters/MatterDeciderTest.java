package org.muster.command.vetting.matters;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.muster.api.access.Role.APPLICANT;
import static org.muster.api.access.Role.VETTING_DECISION_MAKER;
import static org.muster.api.access.Role.VETTING_RESEARCHER;
import static org.muster.api.refusals.Rejection.*;
import static org.muster.command.support.PolicyFixture.CTC;
import static org.muster.command.support.PolicyFixture.MV;
import static org.muster.command.support.PolicyFixture.RV;
import static org.muster.command.support.SampleMatters.ADDRESS;
import static org.muster.command.support.SampleMatters.ADVICE;
import static org.muster.command.support.SampleMatters.CONVICTION;
import static org.muster.command.support.SampleMatters.WARNING;
import static org.muster.command.vetting.matters.Concerned.*;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.muster.api.Event;
import org.muster.api.Force;
import org.muster.api.access.Account;
import org.muster.api.access.Role;
import org.muster.api.calendar.PartialDate;
import org.muster.api.clearances.ClearanceEvent.ClearanceGranted;
import org.muster.api.clearances.ClearanceId;
import org.muster.api.clearances.ClearanceLevel;
import org.muster.api.clearances.ClearanceRegisterId;
import org.muster.api.officers.Leaving;
import org.muster.api.officers.OfficerEvent.OfficerLeft;
import org.muster.api.refusals.BadField;
import org.muster.api.vetting.CaseId;
import org.muster.api.vetting.CasePurpose;
import org.muster.api.vetting.cases.HandlingCommand.OpenCase;
import org.muster.api.vetting.matters.MatterCommand;
import org.muster.api.vetting.matters.MatterCommand.*;
import org.muster.api.vetting.matters.MatterEvent;
import org.muster.api.vetting.matters.MatterEvent.*;
import org.muster.api.vetting.matters.MatterId;
import org.muster.api.vetting.matters.MatterKind;
import org.muster.api.vetting.matters.Matters;
import org.muster.api.vetting.matters.ReportCommand;
import org.muster.api.vetting.matters.ReportCommand.ReportChange;
import org.muster.api.vetting.matters.ReportEvent;
import org.muster.api.vetting.matters.ReportEvent.ChangeReported;
import org.muster.api.vetting.matters.ReportedChangesId;
import org.muster.command.support.Facts;
import org.muster.command.support.Given;
import org.muster.command.support.Promise;
import org.muster.command.support.Promise.Also;
import org.muster.command.support.Scenario;
import org.muster.command.vetting.file.Enquiry;

class MatterDeciderTest {
    private static final MatterId MATTER = new MatterId(new UUID(7, 3));
    private static final CaseId REVIEW = new CaseId(new UUID(7, 4));
    private static final CaseId OPEN_ALREADY = new CaseId(new UUID(7, 5));
    private static final PartialDate JANUARY = new PartialDate("2026-01");
    private static final PartialDate TOMORROW = PartialDate.of(TODAY.plusDays(1));

    @Nested
    class Reporting_a_change {
        @Test
        void keeps_the_day_on_which_it_occurred() {
            reports().when(report(ADDRESS, JANUARY), own()).then(reported());
        }

        @Test
        void may_know_no_more_than_a_month_or_a_year_that_has_begun() {
            var thisMonth = new PartialDate("2026-06");
            reports()
                    .when(report(ADDRESS, thisMonth), own())
                    .then(new ChangeReported(OFFICER, ESSEX, MATTER, ADDRESS, thisMonth, WORDS));
            assertThatExceptionOfType(BadField.class)
                    .isThrownBy(
                            () ->
                                    reports()
                                            .when(
                                                    report(ADDRESS, new PartialDate("2026-07")),
                                                    own())
                                            .thenDecision());
        }

        @Test
        void is_for_the_officer_alone() {
            reports().when(report(ADDRESS, JANUARY), by("another", APPLICANT)).thenUnknown();
            reports().when(report(ADDRESS, JANUARY), by("manager", APPLICANT)).thenUnknown();
        }

        @Test
        void is_of_a_kind_that_officers_report_on_a_day_that_has_come() {
            reports().when(report(WARNING, JANUARY), own()).thenRejected(MATTER_KIND_UNKNOWN);
            assertThatExceptionOfType(BadField.class)
                    .isThrownBy(
                            () -> reports().when(report(ADDRESS, TOMORROW), own()).thenDecision());
            reports()
                    .given(reported())
                    .when(report(ADDRESS, PartialDate.of(TODAY)), own())
                    .thenRejected(ID_TAKEN);
        }

        @Test
        void ends_with_leaving() {
            var left = new OfficerLeft(OFFICER, TODAY, Leaving.RETIRED);
            reports()
                    .when(
                            report(ADDRESS, JANUARY),
                            given("own", APPLICANT).knowing(OFFICER, left).facts())
                    .thenRejected(OFFICER_HAS_LEFT);
        }
    }

    @Nested
    class Learning_of_something {
        @Test
        void keeps_an_outcome_that_opens_no_review() {
            matters().when(outcome(ADVICE), holding(MV)).then(recorded(ADVICE));
        }

        @Test
        void has_the_highest_clearance_of_the_force_reviewed_after_a_warning() {
            var decision = matters().when(outcome(WARNING), holding(RV, MV, CTC)).thenDecision();
            matters()
                    .when(outcome(WARNING), holding(RV, MV, CTC))
                    .then(recorded(WARNING), begun(REVIEW, true));
            assertThat(decision.promises()).containsExactly(opening());
        }

        @Test
        void is_taken_in_by_a_case_that_is_open_already() {
            var facts =
                    knowingGrants(given("researcher", VETTING_RESEARCHER), MV)
                            .held(Enquiry.claim(OFFICER, MV), OPEN_ALREADY)
                            .facts();
            matters()
                    .when(outcome(WARNING), facts)
                    .then(recorded(WARNING), begun(OPEN_ALREADY, false));
            matters().when(outcome(WARNING), facts).thenPromises();
        }

        @Test
        void is_kept_where_nothing_is_held() {
            matters().when(outcome(WARNING), holding()).then(recorded(WARNING));
            matters().when(outcome(WARNING), holding(CTC)).then(recorded(WARNING));
        }

        @Test
        void reviews_what_is_held_for_a_conviction_however_long_ago() {
            matters()
                    .when(information(CONVICTION, JANUARY), holding(MV))
                    .then(
                            new InformationRecorded(
                                    OFFICER,
                                    ESSEX,
                                    MATTER,
                                    CONVICTION,
                                    JANUARY,
                                    WORDS,
                                    WORDS,
                                    new Account("researcher")),
                            begun(REVIEW, true));
        }

        @Test
        void takes_a_kind_that_is_learned_in_that_way() {
            matters().when(outcome(CONVICTION), holding()).thenRejected(MATTER_KIND_UNKNOWN);
            matters()
                    .when(information(ADDRESS, JANUARY), holding())
                    .thenRejected(MATTER_KIND_UNKNOWN);
        }

        @Test
        void is_out_of_reach_in_ones_own_matter_and_in_that_of_an_officer_one_manages() {
            matters().when(outcome(ADVICE), by("own", VETTING_RESEARCHER)).thenUnknown();
            matters().when(outcome(ADVICE), by("manager", VETTING_DECISION_MAKER)).thenUnknown();
            matters()
                    .when(
                            outcome(ADVICE),
                            given("researcher", VETTING_RESEARCHER)
                                    .onlyFor(new Force("Kent Police"))
                                    .facts())
                    .thenUnknown();
        }
    }

    @Nested
    class Taking_it_in_hand {
        @Test
        void is_done_once_of_what_was_reported() {
            matters().when(acknowledge(), afterReport()).then(acknowledged());
            matters()
                    .given(acknowledged())
                    .when(acknowledge(), afterReport())
                    .thenRejected(MATTER_ALREADY_ACKNOWLEDGED);
            matters()
                    .given(recorded(ADVICE))
                    .when(acknowledge(), holding())
                    .thenRejected(MATTER_ALREADY_ACKNOWLEDGED);
            matters().when(acknowledge(), holding()).thenUnknown();
        }

        @Test
        void comes_before_a_review_and_before_saying_that_nothing_follows() {
            matters()
                    .when(new OpenReview(OFFICER, MATTER, REVIEW), afterReport())
                    .thenRejected(MATTER_NOT_ACKNOWLEDGED);
            matters()
                    .when(
                            note(),
                            given("decider", VETTING_DECISION_MAKER)
                                    .knowing(new ReportedChangesId(OFFICER), reported())
                                    .facts())
                    .thenRejected(MATTER_NOT_ACKNOWLEDGED);
        }
    }

    @Nested
    class Settling_it {
        @Test
        void opens_a_review_or_says_that_nothing_follows() {
            var review = new OpenReview(OFFICER, MATTER, REVIEW);
            matters().given(recorded(ADVICE)).when(review, holding(MV)).then(begun(REVIEW, true));
            matters().given(recorded(ADVICE)).when(review, holding(MV)).thenPromises(opening());
            matters()
                    .given(recorded(ADVICE))
                    .when(review, holding())
                    .thenRejected(NOTHING_TO_REVIEW);
            matters().given(recorded(ADVICE)).when(note(), decider()).then(noted());
        }

        @Test
        void is_done_once() {
            var review = new OpenReview(OFFICER, MATTER, REVIEW);
            matters()
                    .given(recorded(WARNING), begun(REVIEW, true))
                    .when(note(), decider())
                    .thenRejected(MATTER_SETTLED);
            matters()
                    .given(recorded(ADVICE), noted())
                    .when(review, holding(MV))
                    .thenRejected(MATTER_SETTLED);
        }

        private Facts decider() {
            return by("decider", VETTING_DECISION_MAKER);
        }

        private MatterNoted noted() {
            return new MatterNoted(OFFICER, MATTER, WORDS, new Account("decider"));
        }
    }

    private static Scenario<MatterCommand, Matters, MatterEvent> matters() {
        return new Scenario<>(Matters.NONE, MatterDecider::decide, Matters::evolve);
    }

    private static Scenario<ReportCommand, Matters, ReportEvent> reports() {
        return new Scenario<>(Matters.NONE, ReportDecider::decide, Matters::evolve);
    }

    private static Facts own() {
        return by("own", APPLICANT);
    }

    private static Facts afterReport() {
        return given("researcher", VETTING_RESEARCHER)
                .knowing(new ReportedChangesId(OFFICER), reported())
                .facts();
    }

    private static Facts holding(ClearanceLevel... levels) {
        return knowingGrants(given("researcher", VETTING_RESEARCHER), levels).facts();
    }

    private static Given knowingGrants(Given given, ClearanceLevel... levels) {
        return given.knowing(
                new ClearanceRegisterId(OFFICER),
                List.of(levels).stream().map(MatterDeciderTest::granted).toArray(Event[]::new));
    }

    private static Facts by(String account, Role role) {
        return given(account, role).facts();
    }

    private static ClearanceGranted granted(ClearanceLevel level) {
        return new ClearanceGranted(
                OFFICER,
                ESSEX,
                new ClearanceId(UUID.nameUUIDFromBytes(level.code().getBytes())),
                level,
                JANUARY.earliest(),
                JANUARY.earliest().plusYears(7),
                false,
                Optional.empty());
    }

    private static ReportChange report(MatterKind kind, PartialDate occurredOn) {
        return new ReportChange(OFFICER, MATTER, kind, occurredOn, "words");
    }

    private static ChangeReported reported() {
        return new ChangeReported(OFFICER, ESSEX, MATTER, ADDRESS, JANUARY, WORDS);
    }

    private static RecordMisconductOutcome outcome(MatterKind kind) {
        return new RecordMisconductOutcome(
                OFFICER, MATTER, kind, JANUARY, "words", "words", REVIEW);
    }

    private static RecordInformation information(MatterKind kind, PartialDate occurredOn) {
        return new RecordInformation(OFFICER, MATTER, kind, occurredOn, "words", "words", REVIEW);
    }

    private static MisconductOutcomeRecorded recorded(MatterKind kind) {
        return new MisconductOutcomeRecorded(
                OFFICER, ESSEX, MATTER, kind, JANUARY, WORDS, WORDS, new Account("researcher"));
    }

    private static ReviewBegun begun(CaseId id, boolean opened) {
        return new ReviewBegun(OFFICER, MATTER, id, MV, opened);
    }

    private static Promise opening() {
        return new Also(
                new OpenCase(
                        REVIEW,
                        OFFICER,
                        MV,
                        CasePurpose.REVIEW,
                        Optional.empty(),
                        Optional.of("A matter became known that bears on the clearance held.")));
    }

    private static AcknowledgeMatter acknowledge() {
        return new AcknowledgeMatter(OFFICER, MATTER);
    }

    private static MatterAcknowledged acknowledged() {
        return new MatterAcknowledged(OFFICER, MATTER, new Account("researcher"));
    }

    private static NoteMatter note() {
        return new NoteMatter(OFFICER, MATTER, "words");
    }
}
