package org.muster.api.roles;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.muster.api.Force;
import org.muster.api.Query;
import org.muster.api.access.Account;
import org.muster.api.access.Needs;
import org.muster.api.clearances.ClearanceLevel;
import org.muster.api.roles.imports.ImportId;
import org.muster.api.views.AsAt;

/**
 * A role profile, opened at one of its versions.
 *
 * @param version of the profile's stream, which is not the number of a version of the profile
 * @param versions all that are known, the oldest first
 * @param raises what was asked for beyond the document, the oldest first
 * @param levels the clearance levels that the force knows, each by its name
 */
public record RoleProfileView(
        RoleProfileId id,
        long version,
        Force force,
        Version shown,
        List<Version> versions,
        List<Raise> raises,
        Map<ClearanceLevel, String> levels) {

    /**
     * One version.
     *
     * @param number from 1
     * @param spans where the plain fields were read, each by its name; empty where it was typed
     * @param policyVersion the policy set that says which clearances need which
     */
    public record Version(
            int number,
            ProfileFields fields,
            Map<String, Span> spans,
            Optional<ImportId> importId,
            LocalDate effectiveFrom,
            String policyVersion,
            Instant publishedAt,
            Account publishedBy) {}

    /** Why more clearances are asked for than the document says. */
    public record Raise(
            List<ClearanceLevel> levels,
            LocalDate effectiveFrom,
            String reason,
            Instant orderedAt,
            Account orderedBy) {}

    /** The version that the one before it lets a reader compare with. */
    public Optional<Version> before() {
        return versions.stream().filter(v -> v.number() == shown.number() - 1).findFirst();
    }

    /** Opened at the version in force at the moment asked about. */
    @Needs(everyone = true)
    public record Find(RoleProfileId roleProfileId, AsAt past) implements Query<RoleProfileView> {}

    /** Opened at the version of this number. */
    @Needs(everyone = true)
    public record FindVersion(RoleProfileId roleProfileId, int number)
            implements Query<RoleProfileView> {}
}
