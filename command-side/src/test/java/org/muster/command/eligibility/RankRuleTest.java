package org.muster.command.eligibility;

import static org.assertj.core.api.Assertions.assertThat;
import static org.muster.api.eligibility.EligibilityRule.RANK;
import static org.muster.api.eligibility.RuleResult.MET;
import static org.muster.api.eligibility.RuleResult.NOT_MET;
import static org.muster.api.officers.Rank.CONSTABLE;
import static org.muster.api.officers.Rank.INSPECTOR;
import static org.muster.api.officers.Rank.SERGEANT;
import static org.muster.command.eligibility.SampleAssessment.finding;
import static org.muster.command.support.SampleProfile.CHILD_ABUSE;
import static org.muster.command.support.SampleProfile.POOL;
import static org.muster.command.support.SampleProfile.PROTECTING_PEOPLE;
import static org.muster.command.support.SampleProfile.SUBSTANTIVE;

import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.muster.api.eligibility.Finding.Source.OfProfile;
import org.muster.api.eligibility.RuleResult;
import org.muster.api.roles.ProfileFields;
import org.muster.api.roles.Requirement.RankBasis;
import org.muster.api.roles.Requirement.RankRequired;
import org.muster.api.roles.Span;
import org.muster.command.support.SampleOfficer;
import org.muster.command.support.SampleProfile;
import org.muster.command.support.Selection;

class RankRuleTest {
    @Test
    void the_same_constable_in_the_pool_gets_two_answers_with_two_quotations() {
        var shah = SampleOfficer.a(CONSTABLE).inPool().eligibleForPromotion();
        var substantive = finding(RANK, Selection.of(shah, CHILD_ABUSE));
        var orInPool = finding(RANK, Selection.of(shah, PROTECTING_PEOPLE));
        assertThat(substantive.result()).isEqualTo(NOT_MET);
        assertThat(substantive.source())
                .isEqualTo(new OfProfile(1, new Span(300, 325), SUBSTANTIVE));
        assertThat(substantive.wouldChangeIf())
                .isEqualTo("The officer would have to be a substantive Sergeant.");
        assertThat(orInPool.result()).isEqualTo(MET);
        assertThat(orInPool.source()).isEqualTo(new OfProfile(1, new Span(500, 585), POOL));
    }

    @Test
    void a_sergeant_meets_either_sentence() {
        assertThat(resultOf(SampleOfficer.a(SERGEANT), CHILD_ABUSE)).isEqualTo(MET);
        assertThat(resultOf(SampleOfficer.a(SERGEANT), PROTECTING_PEOPLE)).isEqualTo(MET);
    }

    @Test
    void the_pool_does_not_help_who_is_not_eligible_to_be_promoted() {
        var found =
                finding(RANK, Selection.of(SampleOfficer.a(CONSTABLE).inPool(), PROTECTING_PEOPLE));
        assertThat(found.result()).isEqualTo(NOT_MET);
        assertThat(found.wouldChangeIf())
                .isEqualTo(
                        "The officer is in the promotion pool, but would have to be eligible to be"
                                + " promoted as well.");
    }

    @Test
    void being_eligible_does_not_help_who_is_not_in_the_pool() {
        var eligible = SampleOfficer.a(CONSTABLE).eligibleForPromotion();
        assertThat(resultOf(eligible, PROTECTING_PEOPLE)).isEqualTo(NOT_MET);
    }

    @Test
    void the_pool_is_for_the_next_rank_only() {
        var twoRanks = new RankRequired(INSPECTOR, RankBasis.HELD_OR_IN_POOL, "q", new Span(1, 2));
        var profile = SampleProfile.asking(PROTECTING_PEOPLE, Optional.empty(), twoRanks);
        var constable = SampleOfficer.a(CONSTABLE).inPool().eligibleForPromotion();
        assertThat(resultOf(constable, profile)).isEqualTo(NOT_MET);
    }

    @Test
    void a_higher_rank_is_not_the_rank() {
        var found = finding(RANK, Selection.of(SampleOfficer.a(INSPECTOR), PROTECTING_PEOPLE));
        assertThat(found.result()).isEqualTo(NOT_MET);
        assertThat(found.wouldChangeIf())
                .isEqualTo("The officer would have to revert to Sergeant.");
    }

    @Test
    void a_profile_that_says_no_more_is_held_to_its_grade() {
        var graded = SampleProfile.asking(CHILD_ABUSE, Optional.empty());
        var found = finding(RANK, Selection.of(SampleOfficer.a(SERGEANT), graded));
        assertThat(found.result()).isEqualTo(MET);
        assertThat(found.source()).isEqualTo(new OfProfile(1, new Span(7, 15), "Sergeant"));
        assertThat(resultOf(SampleOfficer.a(CONSTABLE).inPool().eligibleForPromotion(), graded))
                .isEqualTo(NOT_MET);
    }

    @Test
    void a_sentence_on_the_pool_outweighs_the_grade_read_as_a_requirement() {
        var grade = new RankRequired(SERGEANT, RankBasis.HELD, "Sergeant", new Span(7, 15));
        var sentence = new RankRequired(SERGEANT, RankBasis.HELD_OR_IN_POOL, POOL, new Span(1, 9));
        var profile = SampleProfile.asking(PROTECTING_PEOPLE, Optional.empty(), grade, sentence);
        var shah = SampleOfficer.a(CONSTABLE).inPool().eligibleForPromotion();
        assertThat(finding(RANK, Selection.of(shah, profile)).result()).isEqualTo(MET);
    }

    private static RuleResult resultOf(SampleOfficer officer, ProfileFields profile) {
        return finding(RANK, Selection.of(officer, profile)).result();
    }
}
