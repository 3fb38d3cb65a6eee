package org.muster.api.roles;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.muster.api.roles.RoleProfileEvent.VersionPublished;

/** A role profile through all its versions, folded from its events; the oldest comes first. */
public record RoleProfile(List<VersionPublished> versions) {
    public RoleProfile {
        versions = List.copyOf(versions);
    }

    public static RoleProfile of(List<? extends RoleProfileEvent> events) {
        return new RoleProfile(
                events.stream()
                        .filter(VersionPublished.class::isInstance)
                        .map(VersionPublished.class::cast)
                        .toList());
    }

    public RoleProfile with(VersionPublished version) {
        return new RoleProfile(Stream.concat(versions.stream(), Stream.of(version)).toList());
    }

    public Optional<VersionPublished> version(int number) {
        return versions.stream().filter(v -> v.version() == number).findFirst();
    }

    /** The newest version that counts on a day; absent before the first does. */
    public Optional<VersionPublished> inForceOn(LocalDate day) {
        return versions.reversed().stream()
                .filter(v -> !v.effectiveFrom().isAfter(day))
                .findFirst();
    }
}
