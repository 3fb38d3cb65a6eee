package org.muster.command.support.bus;

import java.util.Optional;
import org.axonframework.messaging.unitofwork.CurrentUnitOfWork;
import org.axonframework.messaging.unitofwork.UnitOfWork;

/**
 * The global index of the last event that a unit of work appended, told by the event store as it
 * appends.
 */
public final class AppendedPosition {
    private static final String NAME = "muster.appended-position";

    private AppendedPosition() {}

    /** Says that the unit of work at hand appended events up to this position. */
    public static void is(long position) {
        CurrentUnitOfWork.ifStarted(unit -> unit.root().resources().put(NAME, position));
    }

    static Optional<Long> of(UnitOfWork<?> unit) {
        return Optional.ofNullable(unit.root().getResource(NAME));
    }
}
