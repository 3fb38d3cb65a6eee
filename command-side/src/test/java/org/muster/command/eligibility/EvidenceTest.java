package org.muster.command.eligibility;

import static org.assertj.core.api.Assertions.assertThat;
import static org.muster.api.officers.Rank.CONSTABLE;
import static org.muster.api.officers.Rank.INSPECTOR;
import static org.muster.api.officers.Rank.SERGEANT;
import static org.muster.command.eligibility.SampleAssessment.*;
import static org.muster.command.support.SampleProfile.CHILD_ABUSE;
import static org.muster.command.support.SampleProfile.PROTECTING_PEOPLE;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.muster.api.StreamId;
import org.muster.api.clearances.ClearanceRegisterId;
import org.muster.api.eligibility.EligibilityRule;
import org.muster.api.eligibility.Finding;
import org.muster.command.support.SampleOfficer;
import org.muster.command.support.Selection;

/** What a finding cites is what it rests on: another fact there, and only there, changes it. */
class EvidenceTest {
    static Stream<SampleOfficer> otherwise() {
        return Stream.of(
                base().driving(false),
                base().onLimitedDuties(),
                base().onProbationUntil(YEARS_AHEAD),
                base().residentSince(TODAY),
                base().of("Elsewhere Police"),
                SampleOfficer.a(CONSTABLE).driving(true),
                SampleOfficer.a(INSPECTOR).driving(true));
    }

    @ParameterizedTest
    @MethodSource("otherwise")
    void a_finding_that_changes_with_the_officer_cites_the_officers_record(SampleOfficer other) {
        for (var profile : List.of(CHILD_ABUSE, PROTECTING_PEOPLE)) {
            assertThat(changed(Selection.of(base(), profile), Selection.of(other, profile)))
                    .allMatch(finding -> cites(finding, Selection.OFFICER));
        }
    }

    @Test
    void a_finding_that_changes_with_the_profiles_own_words_cites_the_profile_or_the_vacancy() {
        var before = Selection.of(base(), CHILD_ABUSE);
        var after = Selection.of(base(), PROTECTING_PEOPLE);
        assertThat(changed(before, after))
                .isNotEmpty()
                .allMatch(f -> cites(f, Selection.PROFILE) || cites(f, Selection.VACANCY));
    }

    @Test
    void a_finding_that_changes_with_a_grant_cites_the_grant_once_it_is_there() {
        var before = Selection.of(base(), PROTECTING_PEOPLE);
        var after = Selection.of(base(), PROTECTING_PEOPLE).holding("RV", GRANTED, YEARS_AHEAD);
        assertThat(changed(before, after))
                .filteredOn(finding -> finding.rule() == EligibilityRule.CLEARANCE)
                .isNotEmpty()
                .allMatch(f -> cites(f, new ClearanceRegisterId(Selection.OFFICER)));
    }

    /** The findings of the second assessment that the first did not come to. */
    private static List<Finding> changed(Selection before, Selection after) {
        var known = assessed(before).findings();
        return assessed(after).findings().stream().filter(f -> !known.contains(f)).toList();
    }

    private static boolean cites(Finding finding, StreamId stream) {
        return finding.evidence().stream().anyMatch(id -> id.startsWith(stream.key() + "#"));
    }

    private static SampleOfficer base() {
        return SampleOfficer.a(SERGEANT).driving(true);
    }
}
