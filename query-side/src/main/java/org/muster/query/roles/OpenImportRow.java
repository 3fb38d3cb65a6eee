package org.muster.query.roles;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Transient;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.muster.api.Force;
import org.muster.api.access.Account;
import org.muster.api.access.Guard;
import org.muster.api.roles.imports.ImportId;
import org.muster.api.roles.imports.ImportLine;
import org.muster.api.roles.imports.RoleProfileImportEvent.ImportProposed;
import org.springframework.data.domain.Persistable;

/** An import that nobody has confirmed yet. */
@Entity
@Table(name = "open_import")
class OpenImportRow implements Persistable<UUID> {
    @Id UUID id;
    @Nullable String title;
    @Nullable String force;
    @Nullable String fileName;
    Instant proposedAt;
    String proposedBy;

    @Transient private boolean fresh;

    @SuppressWarnings("NullAway.Init") // filled by JPA
    protected OpenImportRow() {}

    OpenImportRow(ImportProposed event, Instant at, String by) {
        id = event.importId().value();
        title = event.proposal().fields().title().orElse(null);
        force = event.force().map(Force::name).orElse(null);
        fileName = event.fileName().orElse(null);
        proposedAt = at;
        proposedBy = by;
        fresh = true;
    }

    ImportLine line() {
        return new ImportLine(
                new ImportId(id),
                Optional.ofNullable(title),
                Optional.ofNullable(force).map(Force::new),
                Optional.ofNullable(fileName),
                proposedAt,
                new Account(proposedBy));
    }

    Guard guard() {
        return Guard.of(Optional.ofNullable(force).map(Force::new));
    }

    /** The row's place in the list. */
    String place() {
        return proposedAt + "\n" + id;
    }

    @Override
    public UUID getId() {
        return id;
    }

    @Override
    public boolean isNew() {
        return fresh;
    }
}
