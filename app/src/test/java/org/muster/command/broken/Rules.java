package org.muster.command.broken;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import org.axonframework.messaging.MetaData;
import org.muster.command.elsewhere.Elsewhere;

/** A decision that asks a clock, a framework, another feature and a view. */
record Rules(MetaData message, Elsewhere other, org.muster.query.elsewhere.Elsewhere view) {
    Instant now() {
        return Instant.now();
    }

    LocalDate today() {
        return LocalDate.now(ZoneId.of("Europe/London"));
    }
}
