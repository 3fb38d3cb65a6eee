package org.muster.command.vacancies;

import static org.muster.api.refusals.Rejection.PROFILE_UNKNOWN;
import static org.muster.api.refusals.Rejection.SUB_ROLE_NEEDED;
import static org.muster.api.refusals.Rejection.SUB_ROLE_UNKNOWN;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.muster.api.Force;
import org.muster.api.clearances.ClearanceLevel;
import org.muster.api.refusals.Rejected;
import org.muster.api.roles.ProfileFields.SubRole;
import org.muster.api.roles.Quotation.Competency;
import org.muster.api.roles.Quotation.Value;
import org.muster.api.roles.RoleProfile;
import org.muster.api.roles.RoleProfileEvent;
import org.muster.api.roles.RoleProfileEvent.VersionPublished;
import org.muster.api.roles.RoleProfileId;
import org.muster.command.support.Facts;

/**
 * The newest version of a role profile, to which a new vacancy is held from then on: even one that
 * counts only from a later day, since whoever is posted will serve under it.
 */
record PinnedProfile(VersionPublished published) {

    /** A profile of a force for which the actor does not act is as good as none. */
    static PinnedProfile newest(RoleProfileId id, Facts facts) {
        var versions = RoleProfile.of(facts.events(id, RoleProfileEvent.class)).versions();
        return versions.reversed().stream()
                .findFirst()
                .filter(newest -> facts.actor().actsFor(newest.force()))
                .map(PinnedProfile::new)
                .orElseThrow(() -> new Rejected(PROFILE_UNKNOWN));
    }

    Force force() {
        return published.force();
    }

    int version() {
        return published.version();
    }

    String title() {
        return published.title();
    }

    Optional<String> status() {
        return published.fields().status();
    }

    Set<ClearanceLevel> required() {
        return published.required();
    }

    /** Returns the sub-role as the profile names it: one must be chosen where there are several. */
    Optional<String> subRoleFor(Optional<String> wanted) {
        var known = published.fields().subRoles().stream().map(SubRole::name).toList();
        if (wanted.isEmpty() && known.size() > 1) throw new Rejected(SUB_ROLE_NEEDED, known);
        return wanted.map(
                name ->
                        known.stream()
                                .filter(name::equalsIgnoreCase)
                                .findFirst()
                                .orElseThrow(() -> unknown(known)));
    }

    /** What a panel scores: competencies and values, or else the person specification's heads. */
    List<String> criteria() {
        var behaviours = Stream.concat(competencies(), values()).distinct().toList();
        return behaviours.isEmpty() ? attributes().distinct().toList() : behaviours;
    }

    private Stream<String> competencies() {
        return published.fields().competencies().stream().map(Competency::name);
    }

    private Stream<String> values() {
        return published.fields().values().stream().map(Value::name);
    }

    private Stream<String> attributes() {
        return published.fields().criteria().stream().map(c -> c.attribute().orElse(c.text()));
    }

    private static Rejected unknown(List<String> known) {
        return known.isEmpty()
                ? new Rejected(SUB_ROLE_UNKNOWN)
                : new Rejected(
                        SUB_ROLE_UNKNOWN,
                        "The role profile has no such sub-role. It has: "
                                + String.join("; ", known)
                                + ".");
    }
}
