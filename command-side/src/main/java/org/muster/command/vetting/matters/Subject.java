package org.muster.command.vetting.matters;

import java.util.Optional;
import java.util.function.Function;
import org.muster.api.Command;
import org.muster.api.Force;
import org.muster.api.access.Account;
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
record Subject(Force force, boolean left, Guard guard) {

    /** Somebody in the reach of whoever manages them, and of nobody else. */
    static Subject ofStaff(Command c, OfficerId officer, Facts facts) {
        return of(c, officer, facts, Subject::person);
    }

    static Subject of(Command c, OfficerId officer, Facts facts) {
        return of(c, officer, facts, e -> person(e).barringLineManager());
    }

    private static Subject of(
            Command c, OfficerId officer, Facts facts, Function<OfficerRegistered, Guard> guard) {
        var events = facts.events(officer, OfficerEvent.class);
        var registered =
                events.stream()
                        .filter(OfficerRegistered.class::isInstance)
                        .map(OfficerRegistered.class::cast)
                        .findFirst()
                        .orElseThrow(Unknown::new);
        facts.allow(c, guard.apply(registered));
        return new Subject(
                registered.officer().force(),
                events.stream().anyMatch(OfficerLeft.class::isInstance),
                person(registered));
    }

    /** The officer, and whoever manages them. */
    boolean isClose(Account account) {
        var them = Optional.of(account);
        return guard.subject().equals(them) || guard.lineManager().equals(them);
    }

    private static Guard person(OfficerRegistered e) {
        return Guard.about(
                e.officer().force(),
                e.account().flatMap(Personal::present),
                e.officer().lineManager());
    }
}
