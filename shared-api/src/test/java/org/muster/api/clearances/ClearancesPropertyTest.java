package org.muster.api.clearances;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.Period;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.muster.api.clearances.Clearances.Standing;
import org.muster.api.policies.PolicySet;
import org.muster.api.policies.SomePolicy;

/**
 * Compares every day of many random careers with a second, naive reckoning in plain numbers,
 * written from the sentences of the rules and not from the code.
 */
class ClearancesPropertyTest {
    private static final int DAYS = 60;
    private static final int DUE_DAYS = 7;
    private static final int CAREERS = 400;
    private static final LocalDate DAY_0 = LocalDate.of(2028, 2, 1);
    private static final PolicySet POLICY = SomePolicy.bothLadders(Period.ofDays(DUE_DAYS));
    private static final List<String> LEVELS = List.of("RV", "MV", "NPPV3", "CTC", "SC");
    private static final Map<String, Set<String>> MET_BY =
            Map.of(
                    "RV", Set.of("RV", "MV"),
                    "MV", Set.of("MV"),
                    "NPPV3", Set.of("NPPV3"),
                    "CTC", Set.of("CTC", "SC"),
                    "SC", Set.of("SC"));
    private static final Set<String> NATIONAL = Set.of("CTC", "SC");

    private record Grant(String level, int from, int to, boolean conditional) {}

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 20250514, 20260901})
    void every_day_of_every_career_is_as_reckoned(long seed) {
        var random = new Random(seed);
        for (int i = 0; i < CAREERS; i++) {
            var grants = career(random);
            var clearances = clearances(grants);
            for (int day = -1; day <= DAYS + 1; day++) {
                for (var required : LEVELS) assertAsReckoned(grants, clearances, required, day);
            }
        }
    }

    @ParameterizedTest
    @ValueSource(longs = {4, 5, 6})
    void what_is_granted_from_a_later_day_changes_no_day_before_it(long seed) {
        var random = new Random(seed);
        for (int i = 0; i < CAREERS; i++) {
            var grants = career(random);
            var before = clearances(grants);
            var later = grant(random);
            var after = clearances(append(grants, later));
            for (int day = 0; day < later.from(); day++) {
                assertThat(after.on(DAY_0.plusDays(day), POLICY))
                        .isEqualTo(before.on(DAY_0.plusDays(day), POLICY));
            }
        }
    }

    @ParameterizedTest
    @ValueSource(longs = {7, 8, 9})
    void one_more_clearance_takes_no_other_level_away(long seed) {
        var random = new Random(seed);
        for (int i = 0; i < CAREERS; i++) {
            var grants = career(random);
            var before = clearances(grants);
            var other = grant(random);
            if (grants.stream().anyMatch(grant -> grant.level().equals(other.level()))) continue;
            var after = clearances(append(grants, other));
            for (int day = 0; day <= DAYS; day++) {
                assertThat(live(after, day)).containsAll(live(before, day));
            }
        }
    }

    private static void assertAsReckoned(
            List<Grant> grants, Clearances clearances, String required, int day) {
        var standing = clearances.standing(Holder.level(required), DAY_0.plusDays(day), POLICY);
        var reckoned = reckon(grants, required, day);
        assertThat(standing.map(Standing::state).map(ClearanceState::name).orElse("NONE"))
                .as("%s on day %d of %s", required, day, grants)
                .isIn(reckoned);
        assertThat(standing.map(s -> s.state().isLive()).orElse(false))
                .as("%s live on day %d of %s", required, day, grants)
                .isEqualTo(isLive(grants, required, day));
    }

    /** The states of all grants that may speak for the level: of the live ones if there are any. */
    private static List<String> reckon(List<Grant> grants, String required, int day) {
        var live = new ArrayList<String>();
        var others = new ArrayList<String>();
        for (var level : MET_BY.get(required)) {
            var speaker = speaker(grants, level, day);
            if (speaker < 0) continue;
            var state = state(grants, grants.get(speaker), day);
            if (Set.of("LAPSED", "NOT_UNDERPINNED").contains(state)) others.add(state);
            else live.add(state);
        }
        if (!live.isEmpty()) return live;
        return others.isEmpty() ? List.of("NONE") : others;
    }

    private static boolean isLive(List<Grant> grants, String required, int day) {
        for (var level : MET_BY.get(required)) {
            var speaker = speaker(grants, level, day);
            if (speaker < 0 || day > grants.get(speaker).to()) continue;
            if (!NATIONAL.contains(level) || underpinned(grants, day)) return true;
        }
        return false;
    }

    private static String state(List<Grant> grants, Grant grant, int day) {
        if (day > grant.to()) return "LAPSED";
        if (NATIONAL.contains(grant.level()) && !underpinned(grants, day)) return "NOT_UNDERPINNED";
        if (grant.conditional()) return "LIVE_WITH_CONDITIONS";
        return day >= grant.to() - DUE_DAYS ? "DUE_FOR_RENEWAL" : "LIVE";
    }

    private static boolean underpinned(List<Grant> grants, int day) {
        for (var level : List.of("RV", "MV", "NPPV3")) {
            var speaker = speaker(grants, level, day);
            if (speaker >= 0 && day <= grants.get(speaker).to()) return true;
        }
        return false;
    }

    /** The index of the grant of a level that began last, and of those the one granted last. */
    private static int speaker(List<Grant> grants, String level, int day) {
        int found = -1;
        for (int i = 0; i < grants.size(); i++) {
            var grant = grants.get(i);
            if (!grant.level().equals(level) || grant.from() > day) continue;
            if (found < 0 || grant.from() >= grants.get(found).from()) found = i;
        }
        return found;
    }

    private static List<ClearanceLevel> live(Clearances clearances, int day) {
        return clearances.on(DAY_0.plusDays(day), POLICY).stream()
                .filter(standing -> standing.state().isLive())
                .map(standing -> standing.clearance().level())
                .toList();
    }

    private static List<Grant> append(List<Grant> grants, Grant grant) {
        var more = new ArrayList<>(grants);
        more.add(grant);
        return more;
    }

    private static List<Grant> career(Random random) {
        var grants = new ArrayList<Grant>();
        for (int n = random.nextInt(7); n > 0; n--) grants.add(grant(random));
        return grants;
    }

    private static Grant grant(Random random) {
        int from = random.nextInt(DAYS);
        return new Grant(
                LEVELS.get(random.nextInt(LEVELS.size())),
                from,
                from + random.nextInt(DAYS / 2),
                random.nextInt(4) == 0);
    }

    private static Clearances clearances(List<Grant> grants) {
        var holder = Holder.of();
        for (var g : grants) {
            holder =
                    holder.granted(
                            g.level(),
                            DAY_0.plusDays(g.from()),
                            DAY_0.plusDays(g.to()),
                            g.conditional());
        }
        return holder.clearances();
    }
}
