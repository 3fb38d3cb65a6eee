package org.muster.command.appeals;

import static org.assertj.core.api.Assertions.assertThat;
import static org.muster.api.access.Role.APPEALS_OFFICER;
import static org.muster.api.access.Role.VETTING_DECISION_MAKER;
import static org.muster.api.appeals.AppealOutcome.ALLOWED;
import static org.muster.api.appeals.AppealOutcome.DISMISSED;
import static org.muster.api.appeals.AppealOutcome.REMITTED;
import static org.muster.api.refusals.Rejection.*;
import static org.muster.command.appeals.AppealWords.*;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.muster.api.access.Account;
import org.muster.api.appeals.AppealCommand.AcceptLateReason;
import org.muster.api.appeals.AppealCommand.AllocateAppeal;
import org.muster.api.appeals.AppealCommand.DecideAppeal;
import org.muster.api.appeals.AppealCommand.RefuseLateReason;
import org.muster.api.appeals.AppealEvent.AppealAllocated;
import org.muster.api.appeals.AppealEvent.AppealDecided;
import org.muster.api.appeals.AppealEvent.LateReasonAccepted;
import org.muster.api.appeals.AppealEvent.LateReasonRefused;
import org.muster.api.appeals.AppealOutcome;
import org.muster.api.appeals.LateReason;
import org.muster.api.personal.Personal;
import org.muster.api.vetting.CaseId;
import org.muster.api.vetting.Rationale;
import org.muster.api.vetting.cases.AfterDecisionCommand.OverturnRefusal;
import org.muster.api.vetting.cases.AfterDecisionCommand.RemitRefusal;
import org.muster.command.support.PolicyFixture;
import org.muster.command.support.Promise.Also;
import org.muster.command.support.SampleAppeals;

class HearingAnAppealTest {
    private static final LocalDate LATE = LAST_DAY.plusDays(1);

    @Nested
    class A_late_appeal {
        @Test
        void is_heard_for_a_reason_that_the_policy_set_accepts() {
            appeal().given(lodged(LATE, false))
                    .when(accept(SampleAppeals.ILLNESS), byOfficer().facts())
                    .then(
                            new LateReasonAccepted(
                                    APPEAL, ADAMS, SampleAppeals.ILLNESS, WORDS, HEARER));
            appeal().given(lodged(LATE, false))
                    .when(accept(new LateReason("FORGOT")), byOfficer().facts())
                    .thenRejected(LATE_REASON_UNKNOWN);
        }

        @Test
        void is_turned_away_otherwise_and_then_heard_no_more() {
            appeal().given(lodged(LATE, false))
                    .when(new RefuseLateReason(APPEAL, "words"), byOfficer().facts())
                    .then(turnedAway());
            appeal().given(lodged(LATE, false), turnedAway())
                    .when(decide(ALLOWED), byOfficer().facts())
                    .thenRejected(OUT_OF_TIME);
            appeal().given(lodged(LATE, false), turnedAway())
                    .when(accept(SampleAppeals.ILLNESS), byOfficer().facts())
                    .thenRejected(APPEAL_ENDED);
        }

        @Test
        void is_not_heard_before_it_is_weighed() {
            appeal().given(lodged(LATE, false))
                    .when(decide(ALLOWED), byOfficer().facts())
                    .thenRejected(LATENESS_NOT_WEIGHED);
            appeal().given(lodged(LATE, false))
                    .when(allocate("appeals"), byOfficer().facts())
                    .thenRejected(LATENESS_NOT_WEIGHED);
        }

        @Test
        void is_weighed_by_somebody_uninvolved() {
            appeal().given(lodged(LATE, false))
                    .when(accept(SampleAppeals.ILLNESS), by("decider", APPEALS_OFFICER).facts())
                    .thenRejected(TOOK_PART_BEFORE);
        }

        @Test
        void is_not_one_that_came_in_time() {
            appeal().given(lodged(LAST_DAY, false))
                    .when(accept(SampleAppeals.ILLNESS), byOfficer().facts())
                    .thenRejected(NOT_LATE);
        }
    }

    @Nested
    class The_hearer {
        @ParameterizedTest
        @ValueSource(
                strings = {
                    "researcher",
                    "researcher2",
                    "recommender",
                    "cousin",
                    "decider",
                    "server",
                    "manager",
                    "adams"
                })
        void is_nobody_who_took_part_or_is_close(String account) {
            appeal().given(lodged(LAST_DAY, false))
                    .when(allocate(account), byOfficer().facts())
                    .thenRejected(TOOK_PART_BEFORE);
        }

        @ParameterizedTest
        @ValueSource(strings = {"researcher", "decider", "cousin", "manager"})
        void does_not_hear_it_unasked_either(String account) {
            appeal().given(lodged(LAST_DAY, false))
                    .when(decide(DISMISSED), by(account, APPEALS_OFFICER).facts())
                    .thenRejected(TOOK_PART_BEFORE);
        }

        @Test
        void is_somebody_else() {
            appeal().given(lodged(LAST_DAY, false))
                    .when(allocate("appeals2"), byOfficer().facts())
                    .then(new AppealAllocated(APPEAL, new Account("appeals2")));
            appeal().given(lodged(LAST_DAY, false), allocated("appeals2"))
                    .when(allocate("appeals2"), byOfficer().facts())
                    .then();
        }

        @Test
        void may_be_a_decision_maker_but_nobody_who_does_other_work_or_never_signed_in() {
            appeal().given(lodged(LAST_DAY, false))
                    .when(allocate("decider2"), byOfficer().facts())
                    .then(new AppealAllocated(APPEAL, new Account("decider2")));
            appeal().given(lodged(LAST_DAY, false))
                    .when(allocate("sifter"), byOfficer().facts())
                    .thenRejected(ACCOUNT_OF_OTHER_WORK);
            appeal().given(lodged(LAST_DAY, false))
                    .when(allocate("apeals2"), byOfficer().facts())
                    .thenRejected(ACCOUNT_UNKNOWN);
        }

        @Test
        void alone_decides_it() {
            appeal().given(lodged(LAST_DAY, false), allocated("appeals2"))
                    .when(decide(DISMISSED), byOfficer().facts())
                    .thenRejected(HEARD_BY_ANOTHER);
        }

        @Test
        void holds_a_role_that_the_policy_set_lets_hear_appeals() {
            appeal().given(lodged(LAST_DAY, false))
                    .when(decide(DISMISSED), by("decider2", VETTING_DECISION_MAKER).facts())
                    .thenRejected(BEYOND_DELEGATION);
        }

        @Test
        void never_hears_their_own_appeal() {
            appeal().given(lodged(LAST_DAY, false))
                    .when(decide(ALLOWED), by("adams", APPEALS_OFFICER).facts())
                    .thenUnknown();
            appeal().when(decide(ALLOWED), byOfficer().facts()).thenUnknown();
        }
    }

    @Nested
    class The_decision {
        @Test
        void to_allow_takes_the_refusal_back_in_the_same_breath() {
            appeal().given(lodged(LAST_DAY, false))
                    .when(decide(ALLOWED, SUPERVISION), byOfficer().facts())
                    .thenPromises(
                            new Also(
                                    new OverturnRefusal(
                                            CASE,
                                            APPEAL,
                                            List.of(SUPERVISION),
                                            Map.of(1, BEARING),
                                            APPEALS_OFFICER,
                                            CLEARANCE)));
        }

        @Test
        void to_remit_opens_another_case() {
            appeal().given(lodged(LAST_DAY, false), allocated("appeals"))
                    .when(decide(REMITTED), byOfficer().facts())
                    .then(decided(REMITTED, Optional.of(ANEW)));
            appeal().given(lodged(LAST_DAY, false), allocated("appeals"))
                    .when(decide(REMITTED), byOfficer().facts())
                    .thenPromises(new Also(new RemitRefusal(CASE, APPEAL, ANEW)));
        }

        @Test
        void to_dismiss_changes_nothing_else() {
            appeal().given(lodged(LAST_DAY, false))
                    .when(decide(DISMISSED), byOfficer().facts())
                    .then(allocated("appeals"), decided(DISMISSED, Optional.empty()));
            appeal().given(lodged(LAST_DAY, false))
                    .when(decide(DISMISSED), byOfficer().facts())
                    .thenPromises();
        }

        @Test
        void needs_every_step_of_the_decision_model_whatever_it_is() {
            var empty = Personal.of("");
            var bare = new Rationale(WORDS, empty, WORDS, WORDS, empty);
            for (var outcome : AppealOutcome.values()) {
                appeal().given(lodged(LAST_DAY, false))
                        .when(because(outcome, Optional.of(bare)), byOfficer().facts())
                        .thenRejected(RATIONALE_MISSING, "threatAndRisk", "action");
                appeal().given(lodged(LAST_DAY, false))
                        .when(because(outcome, Optional.empty()), byOfficer().facts())
                        .thenRejected(RATIONALE_MISSING, Rationale.STEPS.toArray(String[]::new));
            }
        }

        @Test
        void carries_conditions_only_where_it_grants_something() {
            appeal().given(lodged(LAST_DAY, false))
                    .when(decide(DISMISSED, SUPERVISION), byOfficer().facts())
                    .thenRejected(CONDITIONS_NOT_ALLOWED);
            appeal().given(lodged(LAST_DAY, false))
                    .when(
                            decide(ALLOWED, SUPERVISION),
                            byOfficer().on(SUPERVISION.reviewOn()).facts())
                    .thenRejected(REVIEW_IN_THE_PAST);
        }

        @Test
        void follows_a_hearing_since_the_lodging() {
            for (var day : List.of(LAST_DAY.minusDays(1), LAST_DAY.plusDays(1))) {
                appeal().given(lodged(LAST_DAY, false))
                        .when(heardOn(day), byOfficer().facts())
                        .thenRejected(HEARD_ON_AN_IMPOSSIBLE_DAY);
            }
        }

        @Test
        void is_taken_once() {
            appeal().given(lodged(LAST_DAY, false), allocated("appeals"))
                    .given(decided(DISMISSED, Optional.empty()))
                    .when(decide(ALLOWED), byOfficer().facts())
                    .thenRejected(APPEAL_ENDED);
        }
    }

    @Test
    void an_allowed_appeal_names_who_when_and_under_which_policy() {
        var events =
                appeal().given(lodged(LAST_DAY, false))
                        .when(decide(ALLOWED), byOfficer().facts())
                        .thenDecision()
                        .events();
        assertThat(events.getLast()).isEqualTo(decided(ALLOWED, Optional.empty()));
    }

    private static AppealDecided decided(AppealOutcome outcome, Optional<CaseId> newCase) {
        return new AppealDecided(
                APPEAL,
                CASE,
                ADAMS,
                outcome,
                REASONS,
                List.of(),
                HEARER,
                APPEALS_OFFICER,
                LAST_DAY,
                LAST_DAY,
                newCase,
                PolicyFixture.VERSION);
    }

    private static DecideAppeal because(AppealOutcome outcome, Optional<Rationale> rationale) {
        return new DecideAppeal(
                APPEAL, outcome, rationale, List.of(), Map.of(), Optional.empty(), CLEARANCE, ANEW);
    }

    private static DecideAppeal heardOn(LocalDate day) {
        return new DecideAppeal(
                APPEAL,
                DISMISSED,
                Optional.of(REASONS),
                List.of(),
                Map.of(),
                Optional.of(day),
                CLEARANCE,
                ANEW);
    }

    private static AppealAllocated allocated(String account) {
        return new AppealAllocated(APPEAL, new Account(account));
    }

    private static LateReasonRefused turnedAway() {
        return new LateReasonRefused(APPEAL, ADAMS, WORDS, HEARER);
    }

    private static AcceptLateReason accept(LateReason because) {
        return new AcceptLateReason(APPEAL, because, "words");
    }

    private static AllocateAppeal allocate(String account) {
        return new AllocateAppeal(APPEAL, new Account(account));
    }
}
