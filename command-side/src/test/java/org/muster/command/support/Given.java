package org.muster.command.support;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.muster.api.Event;
import org.muster.api.Force;
import org.muster.api.StreamId;
import org.muster.api.access.Account;
import org.muster.api.access.Actor;
import org.muster.api.access.Role;
import org.muster.api.accounts.AccountEvent.AccountSeen;
import org.muster.api.accounts.AccountRecordId;
import org.muster.api.policies.PolicySet;
import org.muster.api.views.Recorded;

/** Builds the facts of a scenario: who, when, under which policy, knowing which other streams. */
public final class Given {
    private final Map<String, List<Recorded<Event>>> streams = new HashMap<>();
    private final Map<Claim, String> claims = new HashMap<>();
    private Actor actor;
    private Instant now = Instant.parse("2026-03-01T10:00:00Z");
    private GivenPolicies policies = GivenPolicies.NONE;

    private Given(Actor actor) {
        this.actor = actor;
    }

    public static Given by(String account, Role... roles) {
        return new Given(new Actor(new Account(account), Set.of(roles), Set.of(), true));
    }

    public static Given byTheService() {
        return new Given(Actor.SERVICE);
    }

    /** Somebody has signed in with the account, who acts in these roles for every force. */
    public Given signingIn(String account, Role... roles) {
        var name = new Account(account);
        return knowing(
                new AccountRecordId(name), new AccountSeen(name, Set.of(roles), Set.of(), true));
    }

    public Given onlyFor(Force... forces) {
        actor = new Actor(actor.account(), actor.roles(), Set.of(forces), false);
        return this;
    }

    public Given on(LocalDate day) {
        now = day.atTime(LocalTime.NOON).atZone(ZoneId.of("Europe/London")).toInstant();
        return this;
    }

    public Given at(Instant instant) {
        now = instant;
        return this;
    }

    public Given under(PolicySet policy) {
        policies = new GivenPolicies(List.of(policy), Map.of());
        return this;
    }

    /** A text, and the policy set that it stands for. */
    public Given reading(String text, PolicySet set) {
        policies = policies.reading(text, set);
        return this;
    }

    public Given knowing(StreamId stream, Event... events) {
        var recorded = streams.computeIfAbsent(stream.key(), key -> new ArrayList<>());
        for (var event : events) {
            var version = recorded.size();
            recorded.add(
                    new Recorded<>(
                            event,
                            stream.key() + "#" + version,
                            version,
                            version,
                            now,
                            Account.SERVICE,
                            Role.SERVICE));
        }
        return this;
    }

    /** A stream as it stands in the store, with who recorded what and when. */
    public Given recorded(StreamId stream, List<Recorded<Event>> recorded) {
        streams.put(stream.key(), List.copyOf(recorded));
        return this;
    }

    public Given held(Claim claim, StreamId holder) {
        claims.put(claim, holder.key());
        return this;
    }

    public Facts facts() {
        return new Facts(
                actor,
                now,
                policies,
                this::recorded,
                claim -> Optional.ofNullable(claims.get(claim)),
                role -> {});
    }

    private List<Recorded<Event>> recorded(StreamId... wanted) {
        return Arrays.stream(wanted)
                .flatMap(stream -> streams.getOrDefault(stream.key(), List.of()).stream())
                .toList();
    }
}
