package org.muster.command.vetting.matters;

import org.muster.api.Command;
import org.muster.api.Force;
import org.muster.api.access.Guard;
import org.muster.api.officers.OfficerEvent;
import org.muster.api.officers.OfficerEvent.OfficerLeft;
import org.muster.api.officers.OfficerEvent.OfficerRegistered;
import org.muster.api.officers.OfficerId;
import org.muster.api.personal.Personal;
import org.muster.api.refusals.Unknown;
import org.muster.command.support.Facts;

/**
 * The officer whom a matter is about, for whoever reaches it: the vetting unit of the force, but
 * nobody in their own matter, nor in that of an officer whom they manage; and the officer to
 * report.
 */
record Subject(Force force, boolean left) {

    static Subject of(Command c, OfficerId officer, Facts facts) {
        var events = facts.events(officer, OfficerEvent.class);
        var registered =
                events.stream()
                        .filter(OfficerRegistered.class::isInstance)
                        .map(OfficerRegistered.class::cast)
                        .findFirst()
                        .orElseThrow(Unknown::new);
        facts.allow(c, guard(registered));
        return new Subject(
                registered.officer().force(),
                events.stream().anyMatch(OfficerLeft.class::isInstance));
    }

    private static Guard guard(OfficerRegistered e) {
        return Guard.about(
                        e.officer().force(),
                        e.account().flatMap(Personal::present),
                        e.officer().lineManager())
                .barringLineManager();
    }
}
