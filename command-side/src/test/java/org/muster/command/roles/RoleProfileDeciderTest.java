package org.muster.command.roles;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.muster.api.access.Role.AUDITOR;
import static org.muster.api.refusals.Rejection.CLEARANCE_LEVEL_UNKNOWN;
import static org.muster.api.refusals.Rejection.ID_TAKEN;
import static org.muster.api.refusals.Rejection.PROFILE_EXISTS;
import static org.muster.command.roles.SampleVersion.*;
import static org.muster.command.support.SamplePolicy.level;
import static org.muster.command.support.SampleProfile.CHILD_ABUSE;
import static org.muster.command.support.SampleProfile.NORTHSHIRE;
import static org.muster.command.support.SampleProfile.PROTECTING_PEOPLE;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.muster.api.roles.RequiredClearance;
import org.muster.api.roles.RoleProfileCommand.TypeRoleProfile;
import org.muster.command.support.Given;
import org.muster.command.support.Promise.Take;
import org.muster.command.support.SamplePolicy;

class RoleProfileDeciderTest {
    @Nested
    class Typing_a_profile_in {
        @Test
        void publishes_the_first_version() {
            profile()
                    .when(new TypeRoleProfile(PROFILE, TITLED), recruiter())
                    .then(version(1, TITLED, TODAY, Optional.empty()));
        }

        @Test
        void claims_the_role_code_within_the_force() {
            profile()
                    .when(new TypeRoleProfile(PROFILE, TITLED), recruiter())
                    .thenPromises(new Take(ProfileName.of(TITLED), PROFILE_EXISTS));
        }

        @Test
        void takes_an_id_only_once() {
            profile()
                    .given(version(1, TITLED, TODAY, Optional.empty()))
                    .when(new TypeRoleProfile(PROFILE, TITLED), recruiter())
                    .thenRejected(ID_TAKEN);
        }

        @Test
        void needs_a_title() {
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> new TypeRoleProfile(PROFILE, CHILD_ABUSE))
                    .withMessage("must not be empty");
        }

        @Test
        void needs_at_least_one_clearance() {
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> new TypeRoleProfile(PROFILE, TITLED.requiring(List.of())))
                    .withMessage("must ask for at least one clearance");
        }

        @Test
        void knows_only_levels_of_the_policy_set() {
            var unknown = TITLED.requiring(List.of(RequiredClearance.named(level("XV"))));
            profile()
                    .when(new TypeRoleProfile(PROFILE, unknown), recruiter())
                    .thenRejected(CLEARANCE_LEVEL_UNKNOWN, "XV");
        }

        @Test
        void is_not_for_an_auditor() {
            profile()
                    .when(
                            new TypeRoleProfile(PROFILE, TITLED),
                            Given.by("auditor", AUDITOR).under(SamplePolicy.POLICY).facts())
                    .thenUnknown();
        }
    }

    @Nested
    class Publishing_a_version {
        @Test
        void numbers_it_after_the_newest() {
            profile()
                    .given(version(1, TITLED, TODAY, Optional.of(IMPORT)))
                    .when(publish(TITLED), byTheService())
                    .then(version(2, TITLED, TODAY, Optional.of(IMPORT)));
        }

        @Test
        void refuses_an_id_that_another_profile_has() {
            profile()
                    .given(version(1, TITLED, TODAY, Optional.of(IMPORT)))
                    .when(publish(PROTECTING_PEOPLE), byTheService())
                    .thenRejected(ID_TAKEN);
        }

        @Test
        void knows_a_profile_again_by_its_role_code_whatever_its_title_or_case() {
            var other = TITLED.named(Optional.of("Renamed"), Optional.of(NORTHSHIRE));
            assertThat(ProfileName.of(other)).isEqualTo(ProfileName.of(TITLED));
        }

        @Test
        void carries_over_a_raise_that_lies_ahead() {
            var raise = raised(SEPTEMBER, level("CTC"));
            var published =
                    profile()
                            .given(version(1, TITLED, TODAY, Optional.of(IMPORT)), raise)
                            .when(publish(TITLED), byTheService())
                            .thenDecision();
            assertThat(after(published, SEPTEMBER.minusDays(1)).required())
                    .containsExactly(level("MV"));
            assertThat(after(published, SEPTEMBER).required())
                    .containsExactlyInAnyOrder(level("MV"), level("CTC"));
        }

        @Test
        void is_not_for_a_person() {
            profile().when(publish(TITLED), recruiter()).thenUnknown();
        }
    }
}
