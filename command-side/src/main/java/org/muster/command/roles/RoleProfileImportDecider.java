package org.muster.command.roles;

import static org.muster.api.refusals.Rejection.ID_TAKEN;
import static org.muster.api.refusals.Rejection.IMPORT_ALREADY_CONFIRMED;
import static org.muster.api.refusals.Rejection.IMPORT_NOT_RESOLVED;

import java.util.ArrayList;
import java.util.Optional;
import java.util.UUID;
import org.muster.api.access.Guard;
import org.muster.api.refusals.Rejected;
import org.muster.api.refusals.Unknown;
import org.muster.api.roles.ProfileFields;
import org.muster.api.roles.RoleProfileCommand.PublishVersion;
import org.muster.api.roles.RoleProfileId;
import org.muster.api.roles.imports.Proposal;
import org.muster.api.roles.imports.RoleProfileImportCommand;
import org.muster.api.roles.imports.RoleProfileImportCommand.ConfirmImport;
import org.muster.api.roles.imports.RoleProfileImportCommand.ProposeImport;
import org.muster.api.roles.imports.RoleProfileImportEvent;
import org.muster.api.roles.imports.RoleProfileImportEvent.ImportConfirmed;
import org.muster.api.roles.imports.RoleProfileImportEvent.ImportProposed;
import org.muster.api.roles.imports.Warning;
import org.muster.command.roles.RoleProfileImport.Confirmed;
import org.muster.command.roles.RoleProfileImport.NotProposed;
import org.muster.command.roles.RoleProfileImport.Proposed;
import org.muster.command.support.Claim;
import org.muster.command.support.Decision;
import org.muster.command.support.Facts;
import org.muster.command.support.Promise.Keep;
import org.muster.command.support.Promise.TakeIfFree;

/** The rules of an import: what was read is put forward, and a person confirms it once. */
final class RoleProfileImportDecider {
    private RoleProfileImportDecider() {}

    static Decision<RoleProfileImportEvent> decide(
            RoleProfileImportCommand command, RoleProfileImport state, Facts facts) {
        return switch (command) {
            case ProposeImport c -> propose(c, state, facts);
            case ConfirmImport c -> confirm(c, state, facts);
        };
    }

    private static Decision<RoleProfileImportEvent> propose(
            ProposeImport c, RoleProfileImport state, Facts facts) {
        var force = c.proposal().fields().force().filter(facts.actor()::actsFor);
        facts.allow(c, Guard.of(force));
        if (!(state instanceof NotProposed)) throw new Rejected(ID_TAKEN);
        var source = source(c.sourceHash());
        var proposal = facts.holder(source).isPresent() ? seenBefore(c.proposal()) : c.proposal();
        var proposed =
                new ImportProposed(c.importId(), force, c.sourceHash(), c.fileName(), proposal);
        return Decision.<RoleProfileImportEvent>of(proposed)
                .promising(new Keep(c.importId().value(), c.sourceText()))
                .promising(new TakeIfFree(source));
    }

    private static Decision<RoleProfileImportEvent> confirm(
            ConfirmImport c, RoleProfileImport state, Facts facts) {
        return switch (state) {
            case NotProposed() -> throw new Unknown();
            case Confirmed(var force) -> {
                facts.allow(c, Guard.of(force));
                throw new Rejected(IMPORT_ALREADY_CONFIRMED);
            }
            case Proposed(var force, var proposal) -> {
                facts.allow(c, Guard.of(force));
                yield publish(c, proposal, facts);
            }
        };
    }

    private static Decision<RoleProfileImportEvent> publish(
            ConfirmImport c, Proposal proposal, Facts facts) {
        var resolution = new Resolution(proposal, c);
        var fields = resolution.fields();
        var missing = resolution.missing(fields.force().map(facts::policy));
        if (!missing.isEmpty()) throw new Rejected(IMPORT_NOT_RESOLVED, missing);
        var force = fields.force().orElseThrow();
        facts.allow(c, Guard.of(force));
        var required =
                new RequiredSet(facts.policy(force), fields.requiredClearances())
                        .of(resolution.levels());
        var profile = profile(c, fields, facts);
        return Decision.<RoleProfileImportEvent>of(
                        new ImportConfirmed(c.importId(), profile, c.acknowledged()))
                .also(
                        new PublishVersion(
                                profile,
                                c.importId(),
                                fields.requiring(required),
                                resolution.spans()));
    }

    /** The profile that the force has under this role code or title, or else a new one. */
    private static RoleProfileId profile(ConfirmImport c, ProfileFields fields, Facts facts) {
        return facts.holder(ProfileName.of(fields))
                .map(holder -> new RoleProfileId(UUID.fromString(holder)))
                .orElse(c.ifNew());
    }

    private static Proposal seenBefore(Proposal proposal) {
        var warnings = new ArrayList<>(proposal.warnings());
        warnings.add(
                new Warning(
                        Warning.Code.ALREADY_IMPORTED,
                        "The same document has been imported before.",
                        Optional.empty()));
        return new Proposal(proposal.fields(), proposal.spans(), warnings, proposal.leftOut());
    }

    /** The first import of a document, known by its hash. */
    static Claim source(String hash) {
        return new Claim("import-source", hash);
    }
}
