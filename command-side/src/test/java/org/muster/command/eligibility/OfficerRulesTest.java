package org.muster.command.eligibility;

import static org.assertj.core.api.Assertions.assertThat;
import static org.muster.api.eligibility.EligibilityRule.ACCREDITATION;
import static org.muster.api.eligibility.EligibilityRule.FORCE;
import static org.muster.api.eligibility.EligibilityRule.LIMITED_DUTIES;
import static org.muster.api.eligibility.EligibilityRule.PROBATION;
import static org.muster.api.eligibility.EligibilityRule.RESIDENCY;
import static org.muster.api.eligibility.EligibilityRule.VEHICLE;
import static org.muster.api.eligibility.RuleResult.MET;
import static org.muster.api.eligibility.RuleResult.MET_CONDITIONALLY;
import static org.muster.api.eligibility.RuleResult.NOT_MET;
import static org.muster.api.officers.Rank.SERGEANT;
import static org.muster.command.eligibility.SampleAssessment.*;
import static org.muster.command.support.SampleProfile.CHILD_ABUSE;
import static org.muster.command.support.SampleProfile.PROTECTING_PEOPLE;

import java.util.Optional;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.muster.api.eligibility.EligibilityRule;
import org.muster.api.eligibility.Finding;
import org.muster.api.eligibility.Finding.Source.OfPolicy;
import org.muster.api.eligibility.Finding.Source.OfProfile;
import org.muster.api.officers.Accreditation;
import org.muster.api.roles.ProfileFields;
import org.muster.api.roles.Requirement.AccreditationRequired;
import org.muster.api.roles.Requirement.ProbationCompleted;
import org.muster.api.roles.Requirement.ResidencyRequired;
import org.muster.api.roles.Span;
import org.muster.command.support.SampleOfficer;
import org.muster.command.support.SampleProfile;
import org.muster.command.support.Selection;

class OfficerRulesTest {
    private static final Span SPAN = new Span(10, 20);

    @Nested
    class Accreditations {
        @Test
        void are_met_by_holding_them() {
            assertThat(found(ACCREDITATION, sergeant().holding("ICIDP"), PROTECTING_PEOPLE))
                    .returns(MET, Finding::result)
                    .returns("ICIDP or equivalent", Finding::requirement);
        }

        @Test
        void are_met_by_an_equivalent_that_the_policy_set_lists() {
            assertThat(found(ACCREDITATION, sergeant().holding("PIP2"), PROTECTING_PEOPLE))
                    .returns(MET, Finding::result);
        }

        @Test
        void are_otherwise_not_met_until_a_person_accepts_an_equivalent() {
            assertThat(found(ACCREDITATION, sergeant().holding("IMSC"), PROTECTING_PEOPLE))
                    .returns(NOT_MET, Finding::result)
                    .returns(true, Finding::waivable);
        }

        @Test
        void have_no_equivalent_where_the_profile_takes_none() {
            var exactly =
                    new AccreditationRequired(new Accreditation("ICIDP"), false, "ICIDP", SPAN);
            var profile = SampleProfile.asking(PROTECTING_PEOPLE, Optional.empty(), exactly);
            assertThat(found(ACCREDITATION, sergeant().holding("PIP2"), profile))
                    .returns(NOT_MET, Finding::result)
                    .returns(false, Finding::waivable);
        }
    }

    @Nested
    class Probation {
        @Test
        void is_over_where_none_is_recorded() {
            assertThat(found(PROBATION, sergeant(), CHILD_ABUSE))
                    .returns(MET, Finding::result)
                    .returns(
                            new OfPolicy("2026-01", "eligibility.probationMustBeOver"),
                            Finding::source);
        }

        @Test
        void runs_through_its_last_day() {
            var lastDay = sergeant().onProbationUntil(TODAY);
            assertThat(found(PROBATION, lastDay, CHILD_ABUSE)).returns(NOT_MET, Finding::result);
            var dayAfter = sergeant().onProbationUntil(TODAY.minusDays(1));
            assertThat(found(PROBATION, dayAfter, CHILD_ABUSE)).returns(MET, Finding::result);
        }

        @Test
        void quotes_the_profile_that_speaks_of_it() {
            var stated = new ProbationCompleted("must have completed probation", SPAN);
            var profile = SampleProfile.asking(CHILD_ABUSE, Optional.empty(), stated);
            assertThat(found(PROBATION, sergeant(), profile).source())
                    .isEqualTo(new OfProfile(1, SPAN, "must have completed probation"));
        }
    }

    @Nested
    class Limited_duties {
        @Test
        void are_no_bar_in_a_category_that_suits_them() {
            assertThat(found(LIMITED_DUTIES, sergeant().onLimitedDuties(), CHILD_ABUSE))
                    .returns(MET, Finding::result)
                    .returns(
                            new OfProfile(1, new Span(70, 85), "A - see the note"),
                            Finding::source);
        }

        @Test
        void are_a_bar_that_an_adjustment_lifts_in_a_category_that_needs_full_fitness() {
            var demanding = SampleProfile.asking(CHILD_ABUSE, Optional.of("D"));
            assertThat(found(LIMITED_DUTIES, sergeant().onLimitedDuties(), demanding))
                    .returns(NOT_MET, Finding::result)
                    .returns(true, Finding::waivable);
            assertThat(found(LIMITED_DUTIES, sergeant(), demanding)).returns(MET, Finding::result);
        }

        @Test
        void are_not_spoken_of_where_the_profile_has_no_category() {
            var selection = Selection.of(sergeant().onLimitedDuties(), PROTECTING_PEOPLE);
            assertThat(findings(LIMITED_DUTIES, selection)).isEmpty();
        }
    }

    @Nested
    class A_vehicle {
        @Test
        void is_there_where_the_officer_drives() {
            assertThat(found(VEHICLE, sergeant().driving(true), CHILD_ABUSE))
                    .returns(MET, Finding::result);
        }

        @Test
        void can_still_be_brought_where_nothing_is_recorded() {
            assertThat(found(VEHICLE, sergeant(), CHILD_ABUSE))
                    .returns(MET_CONDITIONALLY, Finding::result);
        }

        @Test
        void is_missing_where_the_officer_does_not_drive_until_an_adjustment_is_agreed() {
            assertThat(found(VEHICLE, sergeant().driving(false), CHILD_ABUSE))
                    .returns(NOT_MET, Finding::result)
                    .returns(true, Finding::waivable);
        }

        @Test
        void is_not_spoken_of_where_the_profile_asks_for_none() {
            assertThat(findings(VEHICLE, Selection.of(sergeant(), PROTECTING_PEOPLE))).isEmpty();
        }
    }

    @Nested
    class Residency {
        @Test
        void has_no_shortfall_where_no_arrival_is_recorded() {
            assertThat(found(RESIDENCY, sergeant(), CHILD_ABUSE))
                    .returns(MET, Finding::result)
                    .returns(new OfPolicy("2026-01", "levels.MV.residencyYears"), Finding::source);
        }

        @Test
        void is_counted_back_from_the_day_of_the_application() {
            var exactly = sergeant().residentSince(TODAY.minusYears(5));
            assertThat(found(RESIDENCY, exactly, CHILD_ABUSE)).returns(MET, Finding::result);
            var aDayShort = sergeant().residentSince(TODAY.minusYears(5).plusDays(1));
            assertThat(found(RESIDENCY, aDayShort, CHILD_ABUSE))
                    .returns(NOT_MET, Finding::result)
                    .returns(true, Finding::waivable)
                    .extracting(Finding::wouldChangeIf)
                    .asString()
                    .contains("2026-03-02 or later, 5 years after 2021-03-02");
        }

        @Test
        void is_not_asked_again_for_a_clearance_that_is_live() {
            var cleared =
                    Selection.of(sergeant().residentSince(TODAY), CHILD_ABUSE)
                            .holding("MV", GRANTED, YEARS_AHEAD);
            assertThat(findings(RESIDENCY, cleared)).isEmpty();
        }

        @Test
        void is_asked_by_the_profile_whatever_is_held() {
            var stated = new ResidencyRequired(3, "lived in the UK for at least 3 years", SPAN);
            var profile = SampleProfile.asking(CHILD_ABUSE, Optional.empty(), stated);
            var cleared =
                    Selection.of(sergeant().residentSince(TODAY), profile)
                            .holding("MV", GRANTED, YEARS_AHEAD);
            assertThat(finding(RESIDENCY, cleared))
                    .returns(NOT_MET, Finding::result)
                    .returns(
                            new OfProfile(1, SPAN, "lived in the UK for at least 3 years"),
                            Finding::source);
        }
    }

    @Nested
    class The_force {
        @Test
        void is_the_vacancys() {
            assertThat(found(FORCE, sergeant(), CHILD_ABUSE)).returns(MET, Finding::result);
        }

        @Test
        void can_still_become_the_vacancys_by_a_transfer() {
            assertThat(found(FORCE, sergeant().of("Elsewhere Police"), CHILD_ABUSE))
                    .returns(MET_CONDITIONALLY, Finding::result)
                    .returns(
                            "The officer would have to transfer to Northshire Police.",
                            Finding::wouldChangeIf);
        }
    }

    private static SampleOfficer sergeant() {
        return SampleOfficer.a(SERGEANT);
    }

    private static Finding found(
            EligibilityRule rule, SampleOfficer officer, ProfileFields profile) {
        return finding(rule, Selection.of(officer, profile));
    }
}
