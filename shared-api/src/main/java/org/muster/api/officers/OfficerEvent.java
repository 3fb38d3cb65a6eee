package org.muster.api.officers;

import static org.muster.api.personal.Classified.Category.IDENTITY;

import java.time.LocalDate;
import java.util.Optional;
import org.muster.api.Event;
import org.muster.api.access.Account;
import org.muster.api.personal.Classified;
import org.muster.api.personal.Personal;
import org.muster.api.personal.Subject;

/** Everything that can have happened to an officer's record. Stored for ever: only ever add. */
public sealed interface OfficerEvent extends Event {
    OfficerId officerId();

    record OfficerRegistered(
            @Subject OfficerId officerId,
            @Classified(IDENTITY) Personal<String> name,
            @Classified(IDENTITY) Personal<String> staffNumber,
            @Classified(IDENTITY) Optional<Personal<Account>> account,
            Officer officer)
            implements OfficerEvent {}

    /**
     * The officer ceased to be one.
     *
     * @param on the first day on which they no longer were
     */
    record OfficerLeft(OfficerId officerId, LocalDate on, Leaving how) implements OfficerEvent {}
}
