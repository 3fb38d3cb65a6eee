package org.muster.command.support.bus;

import org.axonframework.commandhandling.CommandMessage;
import org.axonframework.modelling.command.CommandTargetResolver;
import org.axonframework.modelling.command.VersionedAggregateIdentifier;
import org.muster.api.Command;
import org.muster.api.Request;

/** Finds the stream of an order, and the version that the caller insists on. */
final class Targets implements CommandTargetResolver {
    @Override
    public VersionedAggregateIdentifier resolveTarget(CommandMessage<?> message) {
        var command = (Command) message.getPayload();
        var expected = Requests.find(message).flatMap(Request::expectedVersion).orElse(null);
        return new VersionedAggregateIdentifier((Object) command.target().key(), expected);
    }
}
