package org.muster.command.support.bus;

import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.stream.Stream;
import org.axonframework.commandhandling.CommandMessage;
import org.axonframework.commandhandling.GenericCommandMessage;
import org.axonframework.messaging.MessageDispatchInterceptor;
import org.muster.api.Begins;
import org.muster.api.Command;

/**
 * Gives each order the name under which its shell takes it: its family's, so that a shell has one
 * handler however many orders there are, or its own if it may begin a stream and not all of them
 * may.
 */
public final class Named implements MessageDispatchInterceptor<CommandMessage<?>> {
    private static final ClassValue<String> NAMES =
            new ClassValue<>() {
                @Override
                protected String computeValue(Class<?> order) {
                    var family = family(order);
                    return mayBegin(order) && !mayBegin(family)
                            ? order.getName()
                            : family.getName();
                }
            };

    @Override
    public BiFunction<Integer, CommandMessage<?>, CommandMessage<?>> handle(
            List<? extends CommandMessage<?>> messages) {
        return (_, message) ->
                new GenericCommandMessage<>(message, NAMES.get(message.getPayloadType()));
    }

    private static boolean mayBegin(Class<?> order) {
        return Begins.class.isAssignableFrom(order);
    }

    /** The outermost: a family may be parted into smaller ones. */
    private static Class<?> family(Class<?> order) {
        return Stream.iterate(above(order), Optional::isPresent, above -> above(above.get()))
                .reduce((_, outer) -> outer)
                .flatMap(family -> family)
                .orElseThrow(() -> new IllegalArgumentException(order + " is of no family"));
    }

    private static Optional<Class<?>> above(Class<?> order) {
        return Stream.of(order.getInterfaces())
                .filter(Class::isSealed)
                .filter(Command.class::isAssignableFrom)
                .<Class<?>>map(family -> family)
                .findFirst();
    }
}
