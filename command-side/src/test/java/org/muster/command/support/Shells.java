package org.muster.command.support;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.modelling.command.VersionedAggregateIdentifier;
import org.axonframework.test.aggregate.AggregateTestFixture;
import org.axonframework.test.aggregate.FixtureConfiguration;
import org.muster.api.Command;
import org.muster.api.Rejection;

/** Gives an Axon shell what the service would give it, with facts of the test's choosing. */
public final class Shells {
    private Shells() {}

    /**
     * A shell whose promises are all kept by doing nothing: the test sees what it writes itself.
     */
    public static <T> FixtureConfiguration<T> shell(Class<T> type, Facts facts) {
        var clerk =
                new Clerk(order -> {}, new NothingClaimed(), (document, text) -> {}, "a stream");
        return new AggregateTestFixture<>(type)
                .registerInjectableResource(facts)
                .registerInjectableResource(clerk)
                .registerCommandTargetResolver(
                        message ->
                                new VersionedAggregateIdentifier(
                                        (Object) ((Command) message.getPayload()).target().key(),
                                        null));
    }

    /** The commands of a family for which a shell has no handler. */
    public static List<? extends Class<?>> unhandled(
            Class<?> shell, Class<? extends Command> family) {
        var handled =
                Stream.of(shell.getDeclaredMethods())
                        .filter(method -> method.isAnnotationPresent(CommandHandler.class))
                        .map(method -> method.getParameterTypes()[0])
                        .toList();
        return Arrays.stream(family.getPermittedSubclasses())
                .filter(command -> !handled.contains(command))
                .toList();
    }

    private record NothingClaimed() implements Claims {
        @Override
        public void take(Claim claim, String stream, Rejection otherwise) {}

        @Override
        public void takeIfFree(Claim claim, String stream) {}

        @Override
        public void free(Claim claim, String stream) {}

        @Override
        public Optional<String> holder(Claim claim) {
            return Optional.empty();
        }
    }
}
