package org.muster.command.roles;

import static org.assertj.core.api.Assertions.assertThat;
import static org.muster.api.refusals.Rejection.CLEARANCE_LEVEL_UNKNOWN;
import static org.muster.api.refusals.Rejection.EFFECTIVE_IN_THE_PAST;
import static org.muster.api.refusals.Rejection.NOT_HIGHER;
import static org.muster.command.roles.SampleVersion.*;
import static org.muster.command.support.SamplePolicy.level;
import static org.muster.command.support.SampleProfile.PROTECTING_PEOPLE;

import java.util.Optional;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.muster.api.roles.RequiredClearance;
import org.muster.api.roles.RoleProfileEvent.VersionPublished;

class RaisingClearancesTest {
    @Nested
    class Raising_the_required_clearances {
        @Test
        void publishes_a_version_that_counts_from_the_day() {
            var decision =
                    profile()
                            .given(version(1, PROTECTING_PEOPLE, TODAY, Optional.of(IMPORT)))
                            .when(raise(SEPTEMBER, level("MV")), decider())
                            .thenDecision();
            assertThat(decision.events().getFirst()).isEqualTo(raised(SEPTEMBER, level("MV")));
            var version = (VersionPublished) decision.events().getLast();
            assertThat(version.version()).isEqualTo(2);
            assertThat(version.effectiveFrom()).isEqualTo(SEPTEMBER);
            assertThat(version.fields().requiredClearances())
                    .containsExactly(
                            PROTECTING_PEOPLE.requiredClearances().getFirst(),
                            RequiredClearance.named(level("MV")));
        }

        @Test
        void refuses_what_is_already_asked_for() {
            profile()
                    .given(version(1, TITLED, TODAY, Optional.of(IMPORT)))
                    .when(raise(SEPTEMBER, level("RV")), decider())
                    .thenRejected(NOT_HIGHER);
        }

        @Test
        void does_not_reach_into_the_past() {
            profile()
                    .given(version(1, TITLED, TODAY, Optional.of(IMPORT)))
                    .when(raise(TODAY.minusDays(1), level("CTC")), decider())
                    .thenRejected(EFFECTIVE_IN_THE_PAST);
        }

        @Test
        void knows_only_levels_of_the_policy_set() {
            profile()
                    .given(version(1, TITLED, TODAY, Optional.of(IMPORT)))
                    .when(raise(SEPTEMBER, level("XV")), decider())
                    .thenRejected(CLEARANCE_LEVEL_UNKNOWN, "XV");
        }

        @Test
        void needs_a_published_profile() {
            profile().when(raise(SEPTEMBER, level("CTC")), decider()).thenUnknown();
        }

        @Test
        void is_not_for_a_recruiter() {
            profile()
                    .given(version(1, TITLED, TODAY, Optional.of(IMPORT)))
                    .when(raise(SEPTEMBER, level("CTC")), recruiter())
                    .thenUnknown();
        }
    }
}
