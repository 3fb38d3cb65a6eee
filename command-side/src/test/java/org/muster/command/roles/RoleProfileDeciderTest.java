package org.muster.command.roles;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.muster.api.Rejection.CLEARANCE_LEVEL_UNKNOWN;
import static org.muster.api.Rejection.EFFECTIVE_IN_THE_PAST;
import static org.muster.api.Rejection.ID_TAKEN;
import static org.muster.api.Rejection.NOT_HIGHER;
import static org.muster.api.Rejection.PROFILE_EXISTS;
import static org.muster.api.Role.AUDITOR;
import static org.muster.api.Role.RECRUITER;
import static org.muster.api.Role.VETTING_DECISION_MAKER;
import static org.muster.command.support.SamplePolicy.level;
import static org.muster.command.support.SampleProfile.CHILD_ABUSE;
import static org.muster.command.support.SampleProfile.NORTHSHIRE;
import static org.muster.command.support.SampleProfile.PROTECTING_PEOPLE;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.muster.api.clearances.ClearanceLevel;
import org.muster.api.roles.ImportId;
import org.muster.api.roles.ProfileFields;
import org.muster.api.roles.RequiredClearance;
import org.muster.api.roles.RoleProfile;
import org.muster.api.roles.RoleProfileCommand;
import org.muster.api.roles.RoleProfileCommand.PublishVersion;
import org.muster.api.roles.RoleProfileCommand.RaiseRequiredClearances;
import org.muster.api.roles.RoleProfileCommand.TypeRoleProfile;
import org.muster.api.roles.RoleProfileEvent;
import org.muster.api.roles.RoleProfileEvent.RequiredClearancesRaised;
import org.muster.api.roles.RoleProfileEvent.VersionPublished;
import org.muster.api.roles.RoleProfileId;
import org.muster.command.support.Decision;
import org.muster.command.support.Facts;
import org.muster.command.support.Given;
import org.muster.command.support.Promise.Take;
import org.muster.command.support.SamplePolicy;
import org.muster.command.support.Scenario;

class RoleProfileDeciderTest {
    private static final RoleProfileId PROFILE =
            new RoleProfileId(UUID.fromString("01890000-0000-7000-8000-0000000000b1"));
    private static final ImportId IMPORT =
            new ImportId(UUID.fromString("01890000-0000-7000-8000-0000000000a1"));
    private static final LocalDate TODAY = LocalDate.of(2026, 3, 1);
    private static final LocalDate SEPTEMBER = LocalDate.of(2026, 9, 1);
    private static final ProfileFields TITLED =
            CHILD_ABUSE.named(Optional.of("Investigator"), Optional.of(NORTHSHIRE));

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

    private static Scenario<RoleProfileCommand, ProfileVersions, RoleProfileEvent> profile() {
        return new Scenario<>(
                new ProfileVersions.NotPublished(),
                RoleProfileDecider::decide,
                ProfileVersions::evolve);
    }

    private static VersionPublished after(Decision<RoleProfileEvent> decision, LocalDate day) {
        return RoleProfile.of(decision.events()).inForceOn(day).orElseThrow();
    }

    private static PublishVersion publish(ProfileFields fields) {
        return new PublishVersion(PROFILE, IMPORT, fields, Map.of());
    }

    private static RaiseRequiredClearances raise(LocalDate from, ClearanceLevel... levels) {
        return new RaiseRequiredClearances(PROFILE, List.of(levels), from, "new guidance");
    }

    private static RequiredClearancesRaised raised(LocalDate from, ClearanceLevel... levels) {
        return new RequiredClearancesRaised(PROFILE, List.of(levels), from, "new guidance");
    }

    private static VersionPublished version(
            int number, ProfileFields fields, LocalDate from, Optional<ImportId> importId) {
        return new VersionPublished(
                PROFILE, NORTHSHIRE, number, fields, Map.of(), importId, from, "2026-01");
    }

    private static Facts recruiter() {
        return Given.by("recruiter", RECRUITER).under(SamplePolicy.POLICY).facts();
    }

    private static Facts decider() {
        return Given.by("decider", VETTING_DECISION_MAKER).under(SamplePolicy.POLICY).facts();
    }

    private static Facts byTheService() {
        return Given.byTheService().under(SamplePolicy.POLICY).facts();
    }
}
