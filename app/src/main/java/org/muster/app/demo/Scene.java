package org.muster.app.demo;

import java.time.Instant;
import java.util.function.Supplier;
import org.muster.api.Command;
import org.muster.api.access.Account;
import org.muster.api.access.Role;

/**
 * Who orders what, as what, and when.
 *
 * @param order what is ordered, once all that comes before it has been played
 */
record Scene(Instant at, Account by, Role as, Supplier<Command> order) {}
