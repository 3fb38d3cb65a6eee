package org.muster.api.roles.imports;

import static org.muster.api.access.Role.AUDITOR;
import static org.muster.api.access.Role.RECRUITER;
import static org.muster.api.access.Role.WORKFORCE_PLANNER;

import java.time.Instant;
import java.util.Optional;
import org.muster.api.Force;
import org.muster.api.Query;
import org.muster.api.access.Account;
import org.muster.api.access.Needs;
import org.muster.api.views.Slice;
import org.muster.api.views.Window;

/** An import as a line of a list; title and force as they were read. */
public record ImportLine(
        ImportId id,
        Optional<String> title,
        Optional<Force> force,
        Optional<String> fileName,
        Instant proposedAt,
        Account proposedBy) {

    /** Those that nobody has confirmed yet, the newest first. */
    @Needs({RECRUITER, WORKFORCE_PLANNER, AUDITOR})
    public record FindOpen(Window window) implements Query<Slice<ImportLine>> {}
}
