package org.muster.command.roles;

import static org.muster.api.refusals.Rejection.EFFECTIVE_IN_THE_PAST;
import static org.muster.api.refusals.Rejection.ID_TAKEN;
import static org.muster.api.refusals.Rejection.NOT_HIGHER;
import static org.muster.api.refusals.Rejection.PROFILE_EXISTS;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.muster.api.access.Guard;
import org.muster.api.clearances.ClearanceLevel;
import org.muster.api.policies.PolicySet;
import org.muster.api.refusals.Rejected;
import org.muster.api.refusals.Unknown;
import org.muster.api.roles.RoleProfileCommand;
import org.muster.api.roles.RoleProfileCommand.PublishVersion;
import org.muster.api.roles.RoleProfileCommand.RaiseRequiredClearances;
import org.muster.api.roles.RoleProfileCommand.TypeRoleProfile;
import org.muster.api.roles.RoleProfileEvent;
import org.muster.api.roles.RoleProfileEvent.RequiredClearancesRaised;
import org.muster.api.roles.RoleProfileEvent.VersionPublished;
import org.muster.command.roles.ProfileVersions.Published;
import org.muster.command.support.Decision;
import org.muster.command.support.Facts;

/** The rules of a role profile: it is published version by version, and never rewritten. */
final class RoleProfileDecider {
    private RoleProfileDecider() {}

    static Decision<RoleProfileEvent> decide(
            RoleProfileCommand command, ProfileVersions state, Facts facts) {
        return switch (command) {
            case TypeRoleProfile c -> type(c, state, facts);
            case PublishVersion c -> publish(c, state, facts);
            case RaiseRequiredClearances c -> raise(c, state, facts);
        };
    }

    private static Decision<RoleProfileEvent> type(
            TypeRoleProfile c, ProfileVersions state, Facts facts) {
        var force = c.fields().force().orElseThrow();
        facts.allow(c, Guard.of(force));
        if (state instanceof Published) throw new Rejected(ID_TAKEN);
        var clearances = c.fields().requiredClearances();
        var required = new RequiredSet(facts.policy(force), clearances);
        var fields = c.fields().requiring(required.of(RequiredSet.stated(clearances)));
        var first = new NextVersion(fields, Map.of(), Optional.empty(), facts.today());
        return Decision.of(first.on(c.roleProfileId(), state, facts.policy(force)))
                .taking(ProfileName.of(fields), PROFILE_EXISTS);
    }

    private static Decision<RoleProfileEvent> publish(
            PublishVersion c, ProfileVersions state, Facts facts) {
        var force = c.fields().force().orElseThrow();
        facts.allow(c, Guard.of(force));
        var name = ProfileName.of(c.fields());
        if (state instanceof Published p && !ProfileName.of(p.newest().fields()).equals(name)) {
            throw new Rejected(ID_TAKEN);
        }
        var next = new NextVersion(c.fields(), c.spans(), Optional.of(c.importId()), facts.today());
        return Decision.of(next.on(c.roleProfileId(), state, facts.policy(force)))
                .taking(name, PROFILE_EXISTS);
    }

    private static Decision<RoleProfileEvent> raise(
            RaiseRequiredClearances c, ProfileVersions state, Facts facts) {
        if (!(state instanceof Published published)) throw new Unknown();
        var force = published.newest().force();
        facts.allow(c, Guard.of(force));
        if (c.effectiveFrom().isBefore(facts.today())) throw new Rejected(EFFECTIVE_IN_THE_PAST);
        var policy = facts.policy(force);
        var before = published.profile().inForceOn(c.effectiveFrom()).orElseThrow();
        if (asksFor(before, c.levels(), policy)) throw new Rejected(NOT_HIGHER);
        var raised = NextVersion.raising(before, c.levels(), c.effectiveFrom(), policy);
        var events = new ArrayList<RoleProfileEvent>();
        events.add(
                new RequiredClearancesRaised(
                        c.roleProfileId(), c.levels(), c.effectiveFrom(), c.reason()));
        events.addAll(raised.on(c.roleProfileId(), state, policy));
        return Decision.of(events);
    }

    private static boolean asksFor(
            VersionPublished version, List<ClearanceLevel> levels, PolicySet policy) {
        return levels.stream()
                .allMatch(
                        level ->
                                version.required().stream()
                                        .anyMatch(held -> policy.satisfies(held, level)));
    }
}
