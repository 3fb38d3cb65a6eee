package org.muster.command.officers;

import org.muster.api.Force;
import org.muster.api.access.Guard;
import org.muster.api.officers.OfficerEvent;
import org.muster.api.officers.OfficerEvent.OfficerLeft;
import org.muster.api.officers.OfficerEvent.OfficerRegistered;
import org.muster.api.personal.Personal;

/** What is known of one officer's record. */
sealed interface OfficerRecord {
    record NotRegistered() implements OfficerRecord {}

    record Registered(Force force, Guard guard) implements OfficerRecord {}

    record Left(Registered record) implements OfficerRecord {}

    static OfficerRecord evolve(OfficerRecord state, OfficerEvent event) {
        return switch (event) {
            case OfficerRegistered e ->
                    new Registered(
                            e.officer().force(),
                            Guard.about(
                                    e.officer().force(),
                                    e.account().flatMap(Personal::present),
                                    e.officer().lineManager()));
            case OfficerLeft _ -> new Left((Registered) state);
        };
    }
}
