package org.muster.command.clearances;

import static org.muster.api.refusals.Rejection.CLEARANCE_ENDED;

import java.util.List;
import java.util.stream.Stream;
import org.muster.api.Force;
import org.muster.api.access.Guard;
import org.muster.api.clearances.ClearanceCommand;
import org.muster.api.clearances.ClearanceId;
import org.muster.api.clearances.ClearanceState;
import org.muster.api.clearances.Clearances.Held;
import org.muster.api.officers.OfficerEvent;
import org.muster.api.officers.OfficerEvent.OfficerLeft;
import org.muster.api.officers.OfficerEvent.OfficerRegistered;
import org.muster.api.personal.Personal;
import org.muster.api.refusals.Rejected;
import org.muster.api.refusals.Unknown;
import org.muster.command.support.Facts;

/**
 * A clearance that an order is about, for whoever reaches it: nobody in their own matter, nor in
 * that of an officer whom they manage.
 */
record Reach(Held clearance, Force force, ClearanceState today) {

    static Reach of(ClearanceCommand c, ClearanceId id, Register state, Facts facts) {
        var officer = registered(facts.events(c.officerId(), OfficerEvent.class));
        facts.allow(c, guard(officer));
        var held = state.clearances().find(id).orElseThrow(Unknown::new);
        var force = officer.officer().force();
        var today = state.clearances().stateOf(held, facts.today(), facts.policy(force));
        return new Reach(held, force, today);
    }

    /** The clearance, unless it ended or ran out. */
    static Reach held(ClearanceCommand c, ClearanceId id, Register state, Facts facts) {
        var reach = of(c, id, state, facts);
        if (reach.today().hasEnded()) throw new Rejected(CLEARANCE_ENDED);
        return reach;
    }

    private static OfficerRegistered registered(List<OfficerEvent> events) {
        return events.stream()
                .flatMap(
                        event ->
                                switch (event) {
                                    case OfficerRegistered e -> Stream.of(e);
                                    case OfficerLeft _ -> Stream.<OfficerRegistered>empty();
                                })
                .findFirst()
                .orElseThrow(Unknown::new);
    }

    private static Guard guard(OfficerRegistered e) {
        return Guard.about(
                        e.officer().force(),
                        e.account().flatMap(Personal::present),
                        e.officer().lineManager())
                .barringLineManager();
    }
}
