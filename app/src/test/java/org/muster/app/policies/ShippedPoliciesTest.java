package org.muster.app.policies;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.time.Period;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.muster.api.Force;
import org.muster.api.access.Role;
import org.muster.api.clearances.ClearanceLevel;
import org.muster.api.policies.PolicySet;
import org.muster.api.policies.PolicySet.Ladder;
import org.muster.api.policies.PolicySets;
import org.muster.api.vetting.CaseOutcome;
import org.muster.api.vetting.research.CheckType;
import org.springframework.core.io.ClassPathResource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;

/** The policy sets that ship with the service say what the regime asks for. */
class ShippedPoliciesTest {
    private static final Force ANY = new Force("Essex Police");
    private static final Map<String, Set<String>> STANDS_FOR =
            Map.ofEntries(
                    Map.entry("RV", Set.of()),
                    Map.entry("MV", Set.of("RV")),
                    Map.entry("NPPV1", Set.of()),
                    Map.entry("NPPV2A", Set.of("NPPV1")),
                    Map.entry("NPPV2F", Set.of("NPPV1", "NPPV2A")),
                    Map.entry("NPPV3", Set.of("NPPV1", "NPPV2A", "NPPV2F")),
                    Map.entry("BPSS", Set.of()),
                    Map.entry("AC", Set.of()),
                    Map.entry("CTC", Set.of("BPSS")),
                    Map.entry("SC", Set.of("BPSS", "CTC")),
                    Map.entry("ESC", Set.of("BPSS", "CTC", "SC")),
                    Map.entry("DV", Set.of("BPSS", "CTC", "SC")),
                    Map.entry("EDV", Set.of("BPSS", "CTC", "SC", "ESC", "DV")));

    @Test
    void the_second_edition_follows_the_first_in_september_2026() {
        assertThat(shipped().inForce(ANY, LocalDate.of(2025, 5, 14)).version())
                .isEqualTo("EW-2025.1");
        assertThat(shipped().inForce(ANY, LocalDate.of(2026, 8, 31)).version())
                .isEqualTo("EW-2025.1");
        assertThat(shipped().inForce(ANY, LocalDate.of(2026, 9, 1)).version())
                .isEqualTo("EW-2026.1");
    }

    @ParameterizedTest
    @MethodSource("sets")
    void every_level_stands_for_what_it_should_and_for_nothing_else(PolicySet set) {
        assertThat(set.levels()).hasSameSizeAs(STANDS_FOR);
        STANDS_FOR.forEach(
                (held, lower) -> {
                    for (var required : STANDS_FOR.keySet()) {
                        assertThat(set.satisfies(level(held), level(required)))
                                .as("%s stands for %s", held, required)
                                .isEqualTo(held.equals(required) || lower.contains(required));
                    }
                });
    }

    @ParameterizedTest
    @MethodSource("sets")
    void national_clearances_are_underpinned_by_the_force(PolicySet set) {
        var underpinning =
                Stream.of("RV", "MV", "NPPV2F", "NPPV3")
                        .map(ClearanceLevel::new)
                        .collect(Collectors.toSet());
        for (var code : List.of("CTC", "SC", "ESC", "DV", "EDV")) {
            var level = set.level(level(code)).orElseThrow();
            assertThat(level.ladder()).isEqualTo(Ladder.NATIONAL);
            assertThat(level.underpinnedBy()).isEqualTo(underpinning);
            assertThat(level.baseline()).contains(level("RV"));
        }
    }

    @ParameterizedTest
    @MethodSource("sets")
    void the_decision_maker_decides_at_the_forces_levels_and_nobody_at_the_national_ones(
            PolicySet set) {
        set.levels()
                .forEach(
                        (code, level) -> {
                            for (var role : Role.values()) {
                                var may = set.mayDecide(role, code, true, CaseOutcome.REFUSED);
                                assertThat(may)
                                        .isEqualTo(
                                                level.ladder() == Ladder.FORCE
                                                        && role == Role.VETTING_DECISION_MAKER);
                            }
                        });
    }

    @ParameterizedTest
    @MethodSource("sets")
    void terms_and_residency_are_those_of_the_sources(PolicySet set) {
        assertThat(set.level(level("RV")).orElseThrow().validity()).isEqualTo(Period.ofYears(10));
        assertThat(set.level(level("MV")).orElseThrow().validity()).isEqualTo(Period.ofYears(7));
        assertThat(set.level(level("RV")).orElseThrow().residencyYears()).contains(3);
        assertThat(set.level(level("MV")).orElseThrow().residencyYears()).contains(5);
        assertThat(set.level(level("DV")).orElseThrow().residencyYears()).contains(10);
    }

    @Test
    void the_second_edition_asks_one_check_more_for_management_vetting() {
        var before = checks("EW-2025.1");
        var after = checks("EW-2026.1");
        assertThat(after).containsAll(before).hasSize(before.size() + 1);
        assertThat(after).contains(new CheckType("LIFESTYLE"));
    }

    @Test
    void a_refusal_can_be_appealed_for_seven_working_days_and_later_for_fourteen_calendar_days() {
        var easter = LocalDate.of(2026, 3, 31);
        var christmas = LocalDate.of(2026, 12, 24);
        var first = shipped().byVersion("EW-2025.1").orElseThrow();
        var second = shipped().byVersion("EW-2026.1").orElseThrow();

        assertThat(first.appealWindow(easter).receivedOn()).isEqualTo(LocalDate.of(2026, 4, 2));
        assertThat(first.appealWindow(easter).lastDay()).isEqualTo(LocalDate.of(2026, 4, 15));
        assertThat(second.appealWindow(christmas).receivedOn())
                .isEqualTo(LocalDate.of(2026, 12, 30));
        assertThat(second.appealWindow(christmas).lastDay()).isEqualTo(LocalDate.of(2027, 1, 13));
    }

    private static List<CheckType> checks(String version) {
        return shipped().byVersion(version).orElseThrow().level(level("MV")).orElseThrow().checks();
    }

    static List<PolicySet> sets() {
        return shipped().sets();
    }

    private static PolicySets shipped() {
        try {
            var found =
                    new PathMatchingResourcePatternResolver()
                            .getResources("classpath:policies/*.json");
            return new PolicyFiles(
                            new ClassPathResource("policies/schema/policy-set.schema.json"),
                            BankHolidayFile.read(
                                    new ClassPathResource("calendar/england-and-wales.json")),
                            Arrays.asList(found))
                    .sets();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static ClearanceLevel level(String code) {
        return new ClearanceLevel(code);
    }
}
