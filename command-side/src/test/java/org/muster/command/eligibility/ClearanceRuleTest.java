package org.muster.command.eligibility;

import static org.assertj.core.api.Assertions.assertThat;
import static org.muster.api.eligibility.EligibilityRule.CLEARANCE;
import static org.muster.api.eligibility.RuleResult.MET;
import static org.muster.api.eligibility.RuleResult.MET_CONDITIONALLY;
import static org.muster.api.officers.Rank.SERGEANT;
import static org.muster.command.eligibility.SampleAssessment.*;
import static org.muster.command.support.SampleProfile.CHILD_ABUSE;
import static org.muster.command.support.SampleProfile.PROTECTING_PEOPLE;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.muster.api.clearances.ClearanceRegisterId;
import org.muster.api.eligibility.Finding;
import org.muster.api.eligibility.Finding.Source.OfPolicy;
import org.muster.api.eligibility.Finding.Source.OfProfile;
import org.muster.api.roles.ProfileFields;
import org.muster.api.roles.RequiredClearance;
import org.muster.api.roles.Span;
import org.muster.command.support.SampleOfficer;
import org.muster.command.support.SamplePolicy;
import org.muster.command.support.Selection;

class ClearanceRuleTest {
    private static final String VACANCY = Selection.VACANCY.key() + "#0";
    private static final String REGISTER = new ClearanceRegisterId(Selection.OFFICER).key();

    @Test
    void a_live_clearance_meets_it_in_the_words_of_the_profile() {
        var found = finding(CLEARANCE, applying(CHILD_ABUSE).holding("MV", GRANTED, YEARS_AHEAD));
        assertThat(found.result()).isEqualTo(MET);
        assertThat(found.source())
                .isEqualTo(new OfProfile(1, new Span(90, 119), "Management Vetting required."));
        assertThat(found.evidence()).containsExactly(VACANCY, REGISTER + "#0");
    }

    @Test
    void what_is_not_held_can_still_be_granted() {
        assertThat(finding(CLEARANCE, applying(CHILD_ABUSE)))
                .returns(MET_CONDITIONALLY, Finding::result)
                .returns("A vetting case would have to grant MV.", Finding::wouldChangeIf)
                .returns(List.of(VACANCY), Finding::evidence);
    }

    @Test
    void what_has_lapsed_can_still_be_renewed() {
        var lapsed = applying(CHILD_ABUSE).holding("MV", GRANTED, TODAY.minusDays(1));
        assertThat(finding(CLEARANCE, lapsed))
                .returns(MET_CONDITIONALLY, Finding::result)
                .returns(
                        "MV would have to be renewed: its last day was 2026-02-28.",
                        Finding::wouldChangeIf);
    }

    @Test
    void what_nothing_underpins_is_not_live() {
        var found = of("CTC", applying(PROTECTING_PEOPLE).holding("CTC", GRANTED, YEARS_AHEAD));
        assertThat(found.result()).isEqualTo(MET_CONDITIONALLY);
        assertThat(found.wouldChangeIf())
                .isEqualTo(
                        "CTC is held, but a force clearance that underpins it would have to be"
                                + " live.");
    }

    @Test
    void a_national_clearance_rests_on_the_force_clearance_that_underpins_it() {
        var both =
                applying(PROTECTING_PEOPLE)
                        .holding("CTC", GRANTED, YEARS_AHEAD)
                        .holding("RV", GRANTED, YEARS_AHEAD);
        assertThat(of("CTC", both))
                .returns(MET, Finding::result)
                .returns(List.of(VACANCY, REGISTER + "#0", REGISTER + "#1"), Finding::evidence);
    }

    @Test
    void neither_ladder_stands_for_the_other() {
        var forceOnly = applying(PROTECTING_PEOPLE).holding("MV", GRANTED, YEARS_AHEAD);
        assertThat(of("CTC", forceOnly).result()).isEqualTo(MET_CONDITIONALLY);
        assertThat(of("RV", forceOnly).result()).isEqualTo(MET);
        var nationalOnly = applying(CHILD_ABUSE).holding("SC", GRANTED, YEARS_AHEAD);
        assertThat(of("MV", nationalOnly).result()).isEqualTo(MET_CONDITIONALLY);
    }

    @Test
    void a_derived_level_has_its_source_in_policy() {
        assertThat(of("RV", applying(PROTECTING_PEOPLE)).source())
                .isEqualTo(new OfPolicy("2026-01", "levels.CTC.baseline"));
    }

    @Test
    void a_level_that_a_person_named_quotes_no_document() {
        var named =
                CHILD_ABUSE.requiring(List.of(RequiredClearance.named(SamplePolicy.level("SC"))));
        assertThat(of("SC", applying(named)).source())
                .isEqualTo(new OfProfile(1, Span.TYPED, "SC"));
    }

    @Test
    void only_clearances_that_it_rests_on_are_cited() {
        var cited = applying(CHILD_ABUSE).holding("MV", GRANTED, YEARS_AHEAD);
        var before = finding(CLEARANCE, cited);
        assertThat(finding(CLEARANCE, cited.holding("NPPV2A", GRANTED, YEARS_AHEAD)))
                .isEqualTo(before);
        assertThat(finding(CLEARANCE, applying(CHILD_ABUSE)).result())
                .isNotEqualTo(before.result());
    }

    private static Selection applying(ProfileFields profile) {
        return Selection.of(SampleOfficer.a(SERGEANT), profile);
    }

    private static Finding of(String level, Selection selection) {
        return findings(CLEARANCE, selection).stream()
                .filter(finding -> finding.requirement().equals(level))
                .findFirst()
                .orElseThrow();
    }
}
