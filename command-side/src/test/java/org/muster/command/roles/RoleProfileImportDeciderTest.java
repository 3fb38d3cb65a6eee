package org.muster.command.roles;

import static org.assertj.core.api.Assertions.assertThat;
import static org.muster.api.Rejection.CLEARANCE_LEVEL_UNKNOWN;
import static org.muster.api.Rejection.ID_TAKEN;
import static org.muster.api.Rejection.IMPORT_ALREADY_CONFIRMED;
import static org.muster.api.Rejection.IMPORT_NOT_RESOLVED;
import static org.muster.api.Role.AUDITOR;
import static org.muster.api.Role.RECRUITER;
import static org.muster.api.Role.WORKFORCE_PLANNER;
import static org.muster.command.support.SamplePolicy.level;
import static org.muster.command.support.SampleProfile.CHILD_ABUSE;
import static org.muster.command.support.SampleProfile.NORTHSHIRE;
import static org.muster.command.support.SampleProfile.PROTECTING_PEOPLE;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.muster.api.Force;
import org.muster.api.clearances.ClearanceLevel;
import org.muster.api.roles.Corrections;
import org.muster.api.roles.ImportId;
import org.muster.api.roles.ProfileFields;
import org.muster.api.roles.Proposal;
import org.muster.api.roles.RequiredClearance;
import org.muster.api.roles.RoleProfileCommand.PublishVersion;
import org.muster.api.roles.RoleProfileId;
import org.muster.api.roles.RoleProfileImportCommand;
import org.muster.api.roles.RoleProfileImportCommand.ConfirmImport;
import org.muster.api.roles.RoleProfileImportCommand.ProposeImport;
import org.muster.api.roles.RoleProfileImportEvent;
import org.muster.api.roles.RoleProfileImportEvent.ImportConfirmed;
import org.muster.api.roles.RoleProfileImportEvent.ImportProposed;
import org.muster.api.roles.Span;
import org.muster.api.roles.Warning;
import org.muster.command.support.Facts;
import org.muster.command.support.Given;
import org.muster.command.support.Promise.Also;
import org.muster.command.support.Promise.Keep;
import org.muster.command.support.Promise.TakeIfFree;
import org.muster.command.support.SamplePolicy;
import org.muster.command.support.Scenario;

class RoleProfileImportDeciderTest {
    private static final ImportId IMPORT =
            new ImportId(UUID.fromString("01890000-0000-7000-8000-0000000000a1"));
    private static final RoleProfileId NEW =
            new RoleProfileId(UUID.fromString("01890000-0000-7000-8000-0000000000b1"));
    private static final RoleProfileId KNOWN =
            new RoleProfileId(UUID.fromString("01890000-0000-7000-8000-0000000000b2"));
    private static final String HASH = "ab".repeat(32);
    private static final Map<String, Span> SPANS =
            Map.of("grade", new Span(7, 15), "roleCode", new Span(27, 34));
    private static final Warning AMBIGUOUS =
            new Warning(Warning.Code.LEVEL_AMBIGUOUS, "NPPV 2 of which kind?", Optional.empty());

    @Nested
    class Proposing_an_import {
        @Test
        void records_how_the_document_was_read_and_keeps_its_text_apart() {
            var proposal = proposal(CHILD_ABUSE);
            anImport().when(propose(proposal), recruiter()).then(proposed(proposal));
            anImport()
                    .when(propose(proposal), recruiter())
                    .thenPromises(
                            new Keep(IMPORT.value(), "the text"),
                            new TakeIfFree(RoleProfileImportDecider.source(HASH)));
        }

        @Test
        void warns_but_does_not_refuse_when_the_document_was_imported_before() {
            var facts =
                    by().held(RoleProfileImportDecider.source(HASH), new ImportId(KNOWN.value()));
            var decision =
                    anImport().when(propose(proposal(CHILD_ABUSE)), facts.facts()).thenDecision();
            var event = (ImportProposed) decision.events().getFirst();
            assertThat(event.proposal().warnings())
                    .extracting(Warning::code)
                    .containsExactly(Warning.Code.ALREADY_IMPORTED);
        }

        @Test
        void takes_a_document_that_names_no_force() {
            var proposal = proposal(CHILD_ABUSE.named(Optional.empty(), Optional.empty()));
            anImport()
                    .when(propose(proposal), recruiter())
                    .then(
                            new ImportProposed(
                                    IMPORT, Optional.empty(), HASH, Optional.empty(), proposal));
        }

        @Test
        void takes_an_id_only_once() {
            var proposal = proposal(CHILD_ABUSE);
            anImport()
                    .given(proposed(proposal))
                    .when(propose(proposal), recruiter())
                    .thenRejected(ID_TAKEN);
        }

        @Test
        void is_not_for_an_auditor() {
            anImport()
                    .when(propose(proposal(CHILD_ABUSE)), Given.by("auditor", AUDITOR).facts())
                    .thenUnknown();
        }
    }

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
                    .extracting(RequiredClearance::derived)
                    .containsExactly(false, true);
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

    /** A role code that a person puts in place of the one that was read. */
    private record RoleCode(String code) {
        Corrections correction() {
            var none = Corrections.NONE;
            return new Corrections(
                    Optional.of(code),
                    none.grade(),
                    none.status(),
                    none.limitedDutiesCategory(),
                    none.purpose(),
                    none.responsibilities(),
                    none.subRoles(),
                    none.competencies(),
                    none.values(),
                    none.skills(),
                    none.criteria(),
                    none.experience(),
                    none.postConditions(),
                    none.requirements(),
                    none.reportsTo(),
                    none.directReports(),
                    none.signOffs(),
                    none.statedRevision(),
                    none.otherSections());
        }
    }

    private static Scenario<RoleProfileImportCommand, RoleProfileImport, RoleProfileImportEvent>
            anImport() {
        return new Scenario<>(
                new RoleProfileImport.NotProposed(),
                RoleProfileImportDecider::decide,
                RoleProfileImport::evolve);
    }

    private static PublishVersion published(Proposal proposal, ConfirmImport confirm, Given facts) {
        var decision =
                anImport().given(proposed(proposal)).when(confirm, facts.facts()).thenDecision();
        return (PublishVersion) ((Also) decision.promises().getFirst()).order();
    }

    private static Given by() {
        return Given.by("planner", WORKFORCE_PLANNER).under(SamplePolicy.POLICY);
    }

    private static Facts recruiter() {
        return Given.by("recruiter", RECRUITER).under(SamplePolicy.POLICY).facts();
    }

    private static Proposal proposal(ProfileFields fields, Warning... warnings) {
        return new Proposal(fields, SPANS, List.of(warnings), List.of());
    }

    private static ProfileFields nothingStated() {
        return CHILD_ABUSE.named(Optional.empty(), Optional.empty()).requiring(List.of());
    }

    private static ImportProposed proposed(Proposal proposal) {
        return new ImportProposed(
                IMPORT, proposal.fields().force(), HASH, Optional.empty(), proposal);
    }

    private static ProposeImport propose(Proposal proposal) {
        return new ProposeImport(IMPORT, "the text", HASH, Optional.empty(), proposal);
    }

    private static ConfirmImport confirm(Optional<String> title, ClearanceLevel... levels) {
        return new ConfirmImport(
                IMPORT, NEW, title, Optional.empty(), Corrections.NONE, List.of(levels), List.of());
    }
}
