package org.muster.command.support.bus;

import org.axonframework.commandhandling.NoHandlerForCommandException;
import org.axonframework.commandhandling.gateway.DefaultCommandGateway;
import org.axonframework.eventsourcing.IncompatibleAggregateException;
import org.axonframework.modelling.command.AggregateNotFoundException;
import org.axonframework.modelling.command.ConflictingAggregateVersionException;
import org.muster.api.refusals.Stale;
import org.muster.api.refusals.Unknown;

/**
 * The command gateway, which hands out complete receipts and speaks of refusals in the language's
 * own words.
 */
final class ReceiptGateway extends DefaultCommandGateway {
    ReceiptGateway(Builder builder) {
        super(builder);
    }

    @Override
    @SuppressWarnings("unchecked")
    public <R> R sendAndWait(Object command) {
        try {
            var answer = super.<Object>sendAndWait(command);
            return (R) (answer instanceof PendingReceipt pending ? pending.receipt() : answer);
        } catch (AggregateNotFoundException e) {
            throw new Unknown();
        } catch (IncompatibleAggregateException | NoHandlerForCommandException e) {
            throw new Unknown(); // something else has this id, as stored or as remembered
        } catch (ConflictingAggregateVersionException e) {
            throw new Stale(e.getExpectedVersion(), e.getActualVersion());
        }
    }
}
