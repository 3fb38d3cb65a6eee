package org.muster.command.roles;

import static org.assertj.core.api.Assertions.assertThat;
import static org.muster.api.access.Role.RECRUITER;
import static org.muster.api.refusals.Rejection.CLEARANCE_LEVEL_UNKNOWN;
import static org.muster.api.refusals.Rejection.IMPORT_ALREADY_CONFIRMED;
import static org.muster.api.refusals.Rejection.IMPORT_NOT_RESOLVED;
import static org.muster.command.roles.SampleImport.*;
import static org.muster.command.support.SamplePolicy.level;
import static org.muster.command.support.SampleProfile.CHILD_ABUSE;
import static org.muster.command.support.SampleProfile.NORTHSHIRE;
import static org.muster.command.support.SampleProfile.PROTECTING_PEOPLE;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.muster.api.Force;
import org.muster.api.roles.RequiredClearance;
import org.muster.api.roles.RoleProfileCommand.PublishVersion;
import org.muster.api.roles.imports.Corrections;
import org.muster.api.roles.imports.RoleProfileImportCommand.ConfirmImport;
import org.muster.api.roles.imports.RoleProfileImportEvent.ImportConfirmed;
import org.muster.api.roles.imports.RoleProfileImportEvent.ImportProposed;
import org.muster.api.roles.imports.Warning;
import org.muster.command.support.Given;
import org.muster.command.support.Promise.Also;
import org.muster.command.support.SamplePolicy;

class ConfirmingAnImportTest {
    @Nested
    class Confirming_an_import {
        @Test
        void publishes_the_profile_as_it_was_read_and_resolved() {
            var decision =
                    anImport()
                            .given(proposed(proposal(CHILD_ABUSE)))
                            .when(confirm(Optional.of("Investigator")), recruiter())
                            .thenDecision();
            assertThat(decision.events())
                    .containsExactly(new ImportConfirmed(IMPORT, NEW, List.of()));
            assertThat(decision.promises())
                    .containsExactly(
                            new Also(
                                    new PublishVersion(
                                            NEW,
                                            IMPORT,
                                            CHILD_ABUSE.named(
                                                    Optional.of("Investigator"),
                                                    Optional.of(NORTHSHIRE)),
                                            SPANS)));
        }

        @Test
        void publishes_the_next_version_of_the_profile_with_this_role_code() {
            var facts = by().held(ProfileName.of(CHILD_ABUSE), KNOWN);
            assertThat(
                            published(proposal(CHILD_ABUSE), confirm(Optional.of("Any")), facts)
                                    .roleProfileId())
                    .isEqualTo(KNOWN);
        }

        @Test
        void names_everything_that_is_still_open() {
            anImport()
                    .given(proposed(proposal(nothingStated())))
                    .when(confirm(Optional.empty()), recruiter())
                    .thenRejected(IMPORT_NOT_RESOLVED, "title", "force", "requiredClearances");
        }

        @Test
        void needs_nothing_more_where_the_document_says_it_all() {
            assertThat(published(proposal(PROTECTING_PEOPLE), confirm(Optional.empty()), by()))
                    .returns(PROTECTING_PEOPLE.title(), p -> p.fields().title());
        }

        @Test
        void is_refused_while_a_level_was_read_without_its_variant() {
            anImport()
                    .given(proposed(proposal(PROTECTING_PEOPLE, AMBIGUOUS)))
                    .when(confirm(Optional.empty()), recruiter())
                    .thenRejected(IMPORT_NOT_RESOLVED, "requiredClearances");
        }

        @Test
        void settles_an_ambiguous_level_by_naming_another() {
            var clearances =
                    published(
                                    proposal(PROTECTING_PEOPLE, AMBIGUOUS),
                                    confirm(Optional.empty(), level("NPPV2F")),
                                    by())
                            .fields()
                            .requiredClearances();
            assertThat(clearances).containsExactly(RequiredClearance.named(level("NPPV2F")));
        }

        @Test
        void does_not_settle_a_level_by_naming_it_without_its_variant() {
            anImport()
                    .given(proposed(proposal(PROTECTING_PEOPLE)))
                    .when(confirm(Optional.empty(), level("NPPV2")), recruiter())
                    .thenRejected(IMPORT_NOT_RESOLVED, "requiredClearances");
        }

        @Test
        void knows_only_levels_of_the_policy_set() {
            anImport()
                    .given(proposed(proposal(PROTECTING_PEOPLE)))
                    .when(confirm(Optional.empty(), level("MV"), level("XV")), recruiter())
                    .thenRejected(CLEARANCE_LEVEL_UNKNOWN, "XV");
        }

        @Test
        void adds_the_least_force_clearance_to_a_national_one() {
            var clearances =
                    published(proposal(CHILD_ABUSE), confirm(Optional.of("T"), level("SC")), by())
                            .fields()
                            .requiredClearances();
            assertThat(clearances)
                    .containsExactly(
                            RequiredClearance.named(level("SC")),
                            RequiredClearance.derived(
                                    level("RV"),
                                    "SC must be underpinned by a force clearance; RV is the"
                                            + " least."));
        }

        @Test
        void derives_nothing_where_a_stated_level_already_underpins() {
            var fields =
                    published(
                                    proposal(CHILD_ABUSE),
                                    confirm(Optional.of("T"), level("CTC"), level("MV")),
                                    by())
                            .fields();
            assertThat(fields.requiredClearances())
                    .containsExactly(
                            RequiredClearance.named(level("CTC")),
                            CHILD_ABUSE.requiredClearances().getFirst());
        }

        @Test
        void keeps_a_derived_level_derived_when_the_person_repeats_it() {
            var fields =
                    published(
                                    proposal(PROTECTING_PEOPLE),
                                    confirm(Optional.empty(), level("CTC"), level("RV")),
                                    by())
                            .fields();
            assertThat(fields.requiredClearances())
                    .isEqualTo(PROTECTING_PEOPLE.requiredClearances());
        }

        @Test
        void puts_a_correction_in_place_of_what_was_read_and_quotes_it_no_more() {
            var corrected =
                    new ConfirmImport(
                            IMPORT,
                            NEW,
                            Optional.of("T"),
                            Optional.empty(),
                            new RoleCode("NPN0308").correction(),
                            List.of(),
                            List.of(Warning.Code.TITLE_ABSENT));
            var published = published(proposal(CHILD_ABUSE), corrected, by());
            assertThat(published.fields().roleCode()).contains("NPN0308");
            assertThat(published.spans()).containsOnlyKeys("grade");
        }

        @Test
        void happens_once() {
            anImport()
                    .given(
                            proposed(proposal(CHILD_ABUSE)),
                            new ImportConfirmed(IMPORT, NEW, List.of()))
                    .when(confirm(Optional.of("T")), recruiter())
                    .thenRejected(IMPORT_ALREADY_CONFIRMED);
        }

        @Test
        void needs_an_import() {
            anImport().when(confirm(Optional.of("T")), recruiter()).thenUnknown();
        }

        @Test
        void is_not_for_someone_who_acts_for_another_force() {
            var other = Given.by("recruiter", RECRUITER).onlyFor(new Force("Elsewhere Police"));
            anImport()
                    .given(proposed(proposal(CHILD_ABUSE)))
                    .when(confirm(Optional.of("T")), other.under(SamplePolicy.POLICY).facts())
                    .thenUnknown();
        }

        @Test
        void does_not_publish_for_a_force_that_the_actor_does_not_act_for() {
            var proposal = proposal(PROTECTING_PEOPLE.named(Optional.of("T"), Optional.empty()));
            var elsewhere =
                    new ConfirmImport(
                            IMPORT,
                            NEW,
                            Optional.empty(),
                            Optional.of(new Force("Elsewhere Police")),
                            Corrections.NONE,
                            List.of(),
                            List.of());
            anImport()
                    .given(
                            new ImportProposed(
                                    IMPORT, Optional.empty(), HASH, Optional.empty(), proposal))
                    .when(elsewhere, by().onlyFor(NORTHSHIRE).facts())
                    .thenUnknown();
        }
    }
}
