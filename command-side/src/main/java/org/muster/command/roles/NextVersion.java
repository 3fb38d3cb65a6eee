package org.muster.command.roles;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.muster.api.clearances.ClearanceLevel;
import org.muster.api.policies.PolicySet;
import org.muster.api.roles.ProfileFields;
import org.muster.api.roles.RoleProfileEvent;
import org.muster.api.roles.RoleProfileEvent.RequiredClearancesRaised;
import org.muster.api.roles.RoleProfileEvent.VersionPublished;
import org.muster.api.roles.RoleProfileId;
import org.muster.api.roles.Span;
import org.muster.api.roles.imports.ImportId;
import org.muster.command.roles.ProfileVersions.NotPublished;
import org.muster.command.roles.ProfileVersions.Published;

/**
 * What a role profile is to say from a day on. A raise that was ordered for a later day stands: it
 * is carried over into a version of its own.
 */
record NextVersion(
        ProfileFields fields,
        Map<String, Span> spans,
        Optional<ImportId> importId,
        LocalDate effectiveFrom) {

    /** The same as before, but asking for more clearances. */
    static NextVersion raising(
            VersionPublished before,
            List<ClearanceLevel> levels,
            LocalDate from,
            PolicySet policy) {
        var clearances = before.fields().requiredClearances();
        var more =
                Stream.concat(RequiredSet.stated(clearances).stream(), levels.stream())
                        .distinct()
                        .toList();
        return new NextVersion(
                before.fields().requiring(new RequiredSet(policy, clearances).of(more)),
                before.spans(),
                before.importId(),
                from);
    }

    /** Numbers it, and after it each version that a raise lying ahead calls for. */
    List<RoleProfileEvent> on(RoleProfileId id, ProfileVersions state, PolicySet policy) {
        var published = new ArrayList<RoleProfileEvent>();
        var latest = numbered(id, after(state), policy);
        published.add(latest);
        for (var raise : ahead(state)) {
            var next = raising(latest, raise.levels(), raise.effectiveFrom(), policy);
            latest = next.numbered(id, latest.version() + 1, policy);
            published.add(latest);
        }
        return published;
    }

    private VersionPublished numbered(RoleProfileId id, int version, PolicySet policy) {
        return new VersionPublished(
                id,
                fields.force().orElseThrow(),
                version,
                fields,
                spans,
                importId,
                effectiveFrom,
                policy.version());
    }

    private static int after(ProfileVersions state) {
        return switch (state) {
            case NotPublished() -> 1;
            case Published p -> p.newest().version() + 1;
        };
    }

    private List<RequiredClearancesRaised> ahead(ProfileVersions state) {
        return switch (state) {
            case NotPublished() -> List.of();
            case Published p ->
                    p.raises().stream()
                            .filter(raise -> raise.effectiveFrom().isAfter(effectiveFrom))
                            .sorted(Comparator.comparing(RequiredClearancesRaised::effectiveFrom))
                            .toList();
        };
    }
}
