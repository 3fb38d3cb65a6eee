package org.muster.command.roles;

import java.util.Optional;
import org.muster.api.Force;
import org.muster.api.roles.imports.Proposal;
import org.muster.api.roles.imports.RoleProfileImportEvent;
import org.muster.api.roles.imports.RoleProfileImportEvent.ImportConfirmed;
import org.muster.api.roles.imports.RoleProfileImportEvent.ImportProposed;

/** Where an import stands. */
sealed interface RoleProfileImport {
    record NotProposed() implements RoleProfileImport {}

    record Proposed(Optional<Force> force, Proposal proposal) implements RoleProfileImport {}

    record Confirmed(Optional<Force> force) implements RoleProfileImport {}

    static RoleProfileImport evolve(RoleProfileImport state, RoleProfileImportEvent event) {
        return switch (event) {
            case ImportProposed e -> new Proposed(e.force(), e.proposal());
            case ImportConfirmed e -> new Confirmed(((Proposed) state).force());
        };
    }
}
