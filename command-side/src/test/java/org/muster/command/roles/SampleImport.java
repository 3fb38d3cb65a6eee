package org.muster.command.roles;

import static org.muster.api.access.Role.RECRUITER;
import static org.muster.api.access.Role.WORKFORCE_PLANNER;
import static org.muster.command.support.SampleProfile.CHILD_ABUSE;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.muster.api.clearances.ClearanceLevel;
import org.muster.api.roles.ProfileFields;
import org.muster.api.roles.RoleProfileCommand.PublishVersion;
import org.muster.api.roles.RoleProfileId;
import org.muster.api.roles.Span;
import org.muster.api.roles.imports.Corrections;
import org.muster.api.roles.imports.ImportId;
import org.muster.api.roles.imports.Proposal;
import org.muster.api.roles.imports.RoleProfileImportCommand;
import org.muster.api.roles.imports.RoleProfileImportCommand.ConfirmImport;
import org.muster.api.roles.imports.RoleProfileImportCommand.ProposeImport;
import org.muster.api.roles.imports.RoleProfileImportEvent;
import org.muster.api.roles.imports.RoleProfileImportEvent.ImportProposed;
import org.muster.api.roles.imports.Warning;
import org.muster.command.support.Facts;
import org.muster.command.support.Given;
import org.muster.command.support.Promise.Also;
import org.muster.command.support.SamplePolicy;
import org.muster.command.support.Scenario;

/** An import of the tests: what was read, what the person says, and the facts. */
final class SampleImport {
    static final ImportId IMPORT =
            new ImportId(UUID.fromString("01890000-0000-7000-8000-0000000000a1"));
    static final RoleProfileId NEW =
            new RoleProfileId(UUID.fromString("01890000-0000-7000-8000-0000000000b1"));
    static final RoleProfileId KNOWN =
            new RoleProfileId(UUID.fromString("01890000-0000-7000-8000-0000000000b2"));
    static final String HASH = "ab".repeat(32);
    static final Map<String, Span> SPANS =
            Map.of("grade", new Span(7, 15), "roleCode", new Span(27, 34));
    static final Warning AMBIGUOUS =
            new Warning(Warning.Code.LEVEL_AMBIGUOUS, "NPPV 2 of which kind?", Optional.empty());

    private SampleImport() {}

    /** A role code that a person puts in place of the one that was read. */
    record RoleCode(String code) {
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

    static Scenario<RoleProfileImportCommand, RoleProfileImport, RoleProfileImportEvent>
            anImport() {
        return new Scenario<>(
                new RoleProfileImport.NotProposed(),
                RoleProfileImportDecider::decide,
                RoleProfileImport::evolve);
    }

    static PublishVersion published(Proposal proposal, ConfirmImport confirm, Given facts) {
        var decision =
                anImport().given(proposed(proposal)).when(confirm, facts.facts()).thenDecision();
        return (PublishVersion) ((Also) decision.promises().getFirst()).order();
    }

    static Given by() {
        return Given.by("planner", WORKFORCE_PLANNER).under(SamplePolicy.POLICY);
    }

    static Facts recruiter() {
        return Given.by("recruiter", RECRUITER).under(SamplePolicy.POLICY).facts();
    }

    static Proposal proposal(ProfileFields fields, Warning... warnings) {
        return new Proposal(fields, SPANS, List.of(warnings), List.of());
    }

    static ProfileFields nothingStated() {
        return CHILD_ABUSE.named(Optional.empty(), Optional.empty()).requiring(List.of());
    }

    static ImportProposed proposed(Proposal proposal) {
        return new ImportProposed(
                IMPORT, proposal.fields().force(), HASH, Optional.empty(), proposal);
    }

    static ProposeImport propose(Proposal proposal) {
        return new ProposeImport(IMPORT, "the text", HASH, Optional.empty(), proposal);
    }

    static ConfirmImport confirm(Optional<String> title, ClearanceLevel... levels) {
        return new ConfirmImport(
                IMPORT, NEW, title, Optional.empty(), Corrections.NONE, List.of(levels), List.of());
    }
}
