package org.muster.api.vetting.transfers;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.Period;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.muster.api.Force;
import org.muster.api.clearances.ClearanceLevel;
import org.muster.api.policies.PolicySet;
import org.muster.api.policies.SomePolicy;
import org.muster.api.vetting.transfers.TransferRules.CountedFrom;

class WorthTest {
    private static final ClearanceLevel MV = new ClearanceLevel("MV");
    private static final ClearanceLevel RV = new ClearanceLevel("RV");
    private static final PolicySet WITHIN_A_YEAR = SomePolicy.bothLadders(Period.ofMonths(6));

    @ParameterizedTest(name = "{0} on {1}: {2}")
    @CsvSource({
        "2026-03-10, 2026-11-10, true",
        "2026-03-10, 2027-03-09, true",
        "2026-03-10, 2027-03-10, false",
        "2026-03-10, 2027-04-10, false",
        "2028-02-29, 2029-02-27, true",
        "2028-02-29, 2029-02-28, false"
    })
    void is_acceptable_while_it_is_less_than_a_year_old(
            LocalDate grantedOn, LocalDate on, boolean acceptable) {
        var worth = Worth.of(granted(MV, grantedOn), MV, on, WITHIN_A_YEAR);
        assertThat(worth.acceptable()).as(worth.because()).isEqualTo(acceptable);
    }

    @Test
    void says_which_day_it_would_have_had_to_be() {
        var worth = Worth.of(granted(MV, day(2025, 10, 10)), MV, day(2026, 11, 10), WITHIN_A_YEAR);
        assertThat(worth.because())
                .isEqualTo(
                        "Granted on 10 October 2025, and accepted while less than 1 year old: the"
                                + " last day for that was 9 October 2026, and this is 10 November"
                                + " 2026.");
        assertThat(worth.lastDay()).isEmpty();
    }

    @Test
    void lasts_from_the_grant_there_and_no_longer_than_there() {
        var worth = Worth.of(granted(MV, day(2026, 3, 10)), MV, day(2026, 11, 10), WITHIN_A_YEAR);
        assertThat(worth.lastDay()).contains(day(2033, 3, 10));
        assertThat(worth.because()).contains("counted from its grant there on 10 March 2026");
        var shorter =
                new EarlierClearance(
                        new Force("Kent Police"), MV, day(2026, 3, 10), day(2028, 1, 31));
        assertThat(Worth.of(shorter, MV, day(2026, 11, 10), WITHIN_A_YEAR).lastDay())
                .contains(day(2028, 1, 31));
    }

    @Test
    void lasts_from_its_acceptance_where_the_policy_set_says_so() {
        var worth =
                Worth.of(
                        granted(MV, day(2026, 3, 10)),
                        MV,
                        day(2026, 11, 10),
                        under(Optional.of(Period.ofYears(1)), CountedFrom.ACCEPTANCE));
        assertThat(worth.lastDay()).contains(day(2033, 11, 10));
        assertThat(worth.because())
                .contains("counted from its acceptance here on 10 November 2026");
    }

    @Test
    void is_nothing_where_everybody_is_vetted_in_full() {
        var always = under(Optional.empty(), CountedFrom.EARLIER_GRANT);
        var worth = Worth.of(granted(MV, day(2026, 11, 1)), MV, day(2026, 11, 10), always);
        assertThat(worth.acceptable()).isFalse();
        assertThat(worth.because()).contains("vetted in full");
    }

    @Test
    void is_nothing_for_a_level_that_it_does_not_stand_for() {
        var on = day(2026, 11, 10);
        assertThat(Worth.of(granted(RV, day(2026, 10, 1)), MV, on, WITHIN_A_YEAR).acceptable())
                .isFalse();
        assertThat(Worth.of(granted(MV, day(2026, 10, 1)), RV, on, WITHIN_A_YEAR).acceptable())
                .isTrue();
    }

    @Test
    void is_nothing_for_a_level_that_the_force_does_not_grant() {
        var sc = new ClearanceLevel("SC");
        var worth = Worth.of(granted(sc, day(2026, 10, 1)), sc, day(2026, 11, 10), WITHIN_A_YEAR);
        assertThat(worth.acceptable()).isFalse();
    }

    @Test
    void is_nothing_once_it_has_ended_there() {
        var ended =
                new EarlierClearance(
                        new Force("Kent Police"), MV, day(2026, 3, 10), day(2026, 11, 9));
        var worth = Worth.of(ended, MV, day(2026, 11, 10), WITHIN_A_YEAR);
        assertThat(worth.because()).isEqualTo("It ended there on 9 November 2026.");
        assertThat(Worth.of(ended, MV, day(2026, 11, 9), WITHIN_A_YEAR).acceptable()).isTrue();
    }

    private static EarlierClearance granted(ClearanceLevel level, LocalDate on) {
        return new EarlierClearance(new Force("Kent Police"), level, on, on.plusYears(7));
    }

    private static PolicySet under(Optional<Period> within, CountedFrom from) {
        var policy = WITHIN_A_YEAR;
        return new PolicySet(
                "TEST.2",
                policy.hash(),
                policy.force(),
                policy.effectiveFrom(),
                policy.source(),
                policy.levels(),
                policy.checks(),
                policy.riskFactors(),
                policy.accreditations(),
                policy.eligibility(),
                policy.cases(),
                policy.aftercare(),
                policy.appeals(),
                policy.draws(),
                policy.bankHolidays(),
                policy.notices(),
                SomeTransferRules.of(within, from),
                policy.matters(),
                policy.posts());
    }

    private static LocalDate day(int year, int month, int day) {
        return LocalDate.of(year, month, day);
    }
}
