package org.muster.api.roles;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.muster.api.Event;
import org.muster.api.Force;
import org.muster.api.clearances.ClearanceLevel;
import org.muster.api.personal.NotPersonal;
import org.muster.api.personal.Subject;
import org.muster.api.roles.imports.ImportId;

/** Everything that can have happened to a role profile. Stored for ever: only ever add. */
public sealed interface RoleProfileEvent extends Event {
    RoleProfileId roleProfileId();

    /**
     * A version was published.
     *
     * @param roleProfileId stands for the signatories whose names the document bears
     * @param version from 1
     * @param fields as confirmed or typed; title, force and at least one required clearance are
     *     there
     * @param spans where the plain fields were read, each by its name; empty where it was typed
     * @param effectiveFrom the first day it counts; a later version replaces it from its own
     * @param policyVersion the policy set that says which clearances need which
     */
    @NotPersonal(because = "describes a post; names of signatories are wrapped in their own record")
    record VersionPublished(
            @Subject RoleProfileId roleProfileId,
            Force force,
            int version,
            ProfileFields fields,
            Map<String, Span> spans,
            Optional<ImportId> importId,
            LocalDate effectiveFrom,
            String policyVersion)
            implements RoleProfileEvent {
        public VersionPublished {
            spans = Map.copyOf(spans);
        }

        public String title() {
            return fields.title().orElseThrow();
        }

        /** The levels asked for, derived ones included. */
        public Set<ClearanceLevel> required() {
            return fields.requiredClearances().stream()
                    .map(RequiredClearance::level)
                    .collect(Collectors.toUnmodifiableSet());
        }
    }

    /** More clearances are asked for from a day on; the version that says so follows. */
    @NotPersonal(because = "the reason concerns the post")
    record RequiredClearancesRaised(
            RoleProfileId roleProfileId,
            List<ClearanceLevel> levels,
            LocalDate effectiveFrom,
            String reason)
            implements RoleProfileEvent {}
}
