package org.muster.command.support;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.axonframework.modelling.command.VersionedAggregateIdentifier;
import org.axonframework.test.aggregate.AggregateTestFixture;
import org.axonframework.test.aggregate.FixtureConfiguration;
import org.muster.api.Command;
import org.muster.api.StreamId;
import org.muster.api.refusals.Rejection;
import org.muster.command.support.bus.Named;

/** Tries a shell on Axon's own fixture, with a clerk who notes every promise and keeps none. */
public final class Shells<A> {
    private final FixtureConfiguration<A> fixture;
    private final List<Command> ordered = new ArrayList<>();
    private final List<Claim> taken = new ArrayList<>();
    private final List<Claim> freed = new ArrayList<>();

    private Shells(Class<A> shell, StreamId stream, Facts facts) {
        var clerk = new Clerk(ordered::add, noting(), (document, text) -> {}, stream.key());
        fixture = new AggregateTestFixture<>(shell);
        fixture.registerInjectableResources(facts, clerk);
        fixture.registerCommandDispatchInterceptor(new Named());
        fixture.registerCommandTargetResolver(
                message ->
                        new VersionedAggregateIdentifier(
                                (Object) ((Command) message.getPayload()).target().key(), null));
    }

    public static <A> Shells<A> of(Class<A> shell, StreamId stream, Facts facts) {
        return new Shells<>(shell, stream, facts);
    }

    public FixtureConfiguration<A> fixture() {
        return fixture;
    }

    public List<Command> ordered() {
        return ordered;
    }

    public List<Claim> taken() {
        return taken;
    }

    public List<Claim> freed() {
        return freed;
    }

    private Claims noting() {
        return new Claims() {
            @Override
            public void take(Claim claim, String stream, Rejection otherwise) {
                taken.add(claim);
            }

            @Override
            public void takeIfFree(Claim claim, String stream) {
                taken.add(claim);
            }

            @Override
            public void free(Claim claim, String stream) {
                freed.add(claim);
            }

            @Override
            public Optional<String> holder(Claim claim) {
                return Optional.empty();
            }
        };
    }
}
