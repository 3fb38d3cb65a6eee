package org.muster.command.eligibility;

import static org.assertj.core.api.Assertions.assertThat;
import static org.muster.api.access.Role.AUDITOR;
import static org.muster.api.access.Role.RECRUITER;
import static org.muster.api.eligibility.EligibilityOutcome.ELIGIBLE;
import static org.muster.api.eligibility.EligibilityOutcome.ELIGIBLE_CONDITIONALLY;
import static org.muster.api.eligibility.EligibilityOutcome.INELIGIBLE;
import static org.muster.api.eligibility.EligibilityOutcome.UNDETERMINED;
import static org.muster.api.eligibility.RuleResult.MET;
import static org.muster.api.eligibility.RuleResult.MET_CONDITIONALLY;
import static org.muster.api.eligibility.RuleResult.NOT_MET;
import static org.muster.api.eligibility.RuleResult.UNKNOWN;
import static org.muster.api.officers.Rank.SERGEANT;
import static org.muster.api.refusals.Rejection.APPLICATION_ENDED;
import static org.muster.command.eligibility.SampleAssessment.*;
import static org.muster.command.support.SampleProfile.CHILD_ABUSE;
import static org.muster.command.support.Selection.APPLICATION;
import static org.muster.command.support.Selection.OFFICER;
import static org.muster.command.support.Selection.VACANCY;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.muster.api.Force;
import org.muster.api.applications.ApplicationCommand.NoteEligibility;
import org.muster.api.applications.ApplicationEvent.ApplicationWithdrawn;
import org.muster.api.eligibility.EligibilityRule;
import org.muster.api.eligibility.Finding;
import org.muster.command.support.Given;
import org.muster.command.support.Promise.Also;
import org.muster.command.support.SampleOfficer;
import org.muster.command.support.SamplePolicy;
import org.muster.command.support.Selection;

class EligibilityDeciderTest {
    @Nested
    class Assessing_eligibility {
        @Test
        void lets_every_rule_that_applies_speak_and_names_the_versions_it_applied() {
            var assessed = assessed(suitable().holding("MV", GRANTED, YEARS_AHEAD));
            assertThat(assessed.findings())
                    .extracting(Finding::rule)
                    .containsExactly(
                            EligibilityRule.RANK,
                            EligibilityRule.PROBATION,
                            EligibilityRule.LIMITED_DUTIES,
                            EligibilityRule.VEHICLE,
                            EligibilityRule.CLEARANCE,
                            EligibilityRule.FORCE);
            assertThat(assessed.outcome()).isEqualTo(ELIGIBLE);
            assertThat(assessed.profileVersion()).isEqualTo(1);
            assertThat(assessed.policyVersion()).isEqualTo("2026-01");
        }

        @Test
        void notes_the_outcome_on_the_application() {
            eligibility()
                    .when(ASSESS, suitable().facts(recruiter()))
                    .thenPromises(
                            new Also(new NoteEligibility(APPLICATION, ELIGIBLE_CONDITIONALLY)));
        }

        @Test
        void says_nothing_of_what_would_change_a_rule_that_is_met_and_always_otherwise() {
            var mixed = Selection.of(SampleOfficer.a(SERGEANT).of("Elsewhere"), CHILD_ABUSE);
            assertThat(assessed(mixed).findings())
                    .allSatisfy(
                            finding ->
                                    assertThat(finding.wouldChangeIf().isEmpty())
                                            .isEqualTo(finding.result() == MET));
        }

        @Test
        void may_be_done_again() {
            var first = assessed(suitable());
            var again = eligibility().given(first).when(ASSESS, suitable().facts(recruiter()));
            again.then(first);
        }

        @Test
        void is_not_for_an_application_that_has_ended() {
            var withdrawn =
                    new ApplicationWithdrawn(APPLICATION, VACANCY, OFFICER, Optional.empty());
            eligibility()
                    .when(ASSESS, suitable().then(withdrawn).facts(recruiter()))
                    .thenRejected(APPLICATION_ENDED);
        }

        @Test
        void needs_an_application() {
            eligibility()
                    .when(ASSESS, recruiter().under(SamplePolicy.POLICY).facts())
                    .thenUnknown();
        }

        @Test
        void is_not_for_a_recruiter_who_is_the_applicant() {
            eligibility()
                    .when(ASSESS, suitable().facts(Given.by("adams", RECRUITER)))
                    .thenUnknown();
        }

        @Test
        void is_not_for_a_recruiter_of_another_force() {
            eligibility()
                    .when(ASSESS, suitable().facts(recruiter().onlyFor(new Force("Elsewhere"))))
                    .thenUnknown();
        }

        @Test
        void is_not_for_an_auditor() {
            eligibility()
                    .when(ASSESS, suitable().facts(Given.by("auditor", AUDITOR)))
                    .thenUnknown();
        }
    }

    @Nested
    class The_outcome {
        @Test
        void is_ineligible_as_soon_as_one_rule_is_not_met() {
            assertThat(EligibilityDecider.outcome(List.of(MET, UNKNOWN, NOT_MET)))
                    .isEqualTo(INELIGIBLE);
        }

        @Test
        void never_counts_an_unknown_as_met() {
            assertThat(EligibilityDecider.outcome(List.of(MET, UNKNOWN, MET_CONDITIONALLY)))
                    .isEqualTo(UNDETERMINED);
        }

        @Test
        void is_conditional_while_something_must_still_come_about() {
            assertThat(EligibilityDecider.outcome(List.of(MET, MET_CONDITIONALLY)))
                    .isEqualTo(ELIGIBLE_CONDITIONALLY);
        }

        @Test
        void is_eligible_where_everything_is_met() {
            assertThat(EligibilityDecider.outcome(List.of(MET, MET))).isEqualTo(ELIGIBLE);
        }
    }

    private static Given recruiter() {
        return Given.by("recruiter", RECRUITER);
    }

    private static Selection suitable() {
        return Selection.of(SampleOfficer.a(SERGEANT).driving(true), CHILD_ABUSE);
    }
}
