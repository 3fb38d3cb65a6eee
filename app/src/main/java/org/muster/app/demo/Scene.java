package org.muster.app.demo;

import java.time.Instant;
import org.muster.api.Command;
import org.muster.api.access.Account;
import org.muster.api.access.Role;

/** Who orders what, as what, and when. */
record Scene(Instant at, Account by, Role as, Command order) {}
