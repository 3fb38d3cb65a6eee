package org.muster.api.roles.imports;

import static org.muster.api.access.Role.AUDITOR;
import static org.muster.api.access.Role.RECRUITER;
import static org.muster.api.access.Role.WORKFORCE_PLANNER;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.muster.api.Force;
import org.muster.api.Query;
import org.muster.api.Receipt;
import org.muster.api.access.Account;
import org.muster.api.access.Needs;
import org.muster.api.clearances.ClearanceLevel;
import org.muster.api.roles.RoleProfileId;

/**
 * One import: the document, how it was read, and what came of it.
 *
 * @param version the import's own stream
 * @param sourceText as it came; absent once it was erased
 * @param sourceHash SHA-256 of that text, in hexadecimal
 * @param levels the clearance levels that the force knows, each by its name
 * @param replaces the profile of which this would be the next version, as it was read
 */
public record ImportView(
        ImportId id,
        long version,
        Optional<Force> force,
        Optional<String> fileName,
        Optional<String> sourceText,
        String sourceHash,
        Proposal proposal,
        Instant proposedAt,
        Account proposedBy,
        Optional<Confirmation> confirmation,
        Map<ClearanceLevel, String> levels,
        Optional<RoleProfileId> replaces) {

    /**
     * What the import was confirmed into.
     *
     * @param published the role profile, as it stood after the version was published
     * @param number that version's number
     */
    public record Confirmation(
            RoleProfileId roleProfileId,
            Receipt published,
            int number,
            Instant at,
            Account by,
            List<Warning.Code> acknowledged) {}

    @Needs({RECRUITER, WORKFORCE_PLANNER, AUDITOR})
    public record Find(ImportId importId) implements Query<ImportView> {}
}
