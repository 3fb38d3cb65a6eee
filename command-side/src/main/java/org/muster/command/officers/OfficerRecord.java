package org.muster.command.officers;

import org.muster.api.officers.OfficerEvent;
import org.muster.api.officers.OfficerEvent.OfficerRegistered;

/** What is known of one officer's record. */
sealed interface OfficerRecord {
    record NotRegistered() implements OfficerRecord {}

    record Registered() implements OfficerRecord {}

    static OfficerRecord evolve(OfficerRecord state, OfficerEvent event) {
        return switch (event) {
            case OfficerRegistered e -> new Registered();
        };
    }
}
