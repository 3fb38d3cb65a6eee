package org.muster.command.officers;

import static org.muster.api.refusals.Rejection.ACCOUNT_TAKEN;
import static org.muster.api.refusals.Rejection.ACCREDITATION_UNKNOWN;
import static org.muster.api.refusals.Rejection.ID_TAKEN;
import static org.muster.api.refusals.Rejection.LEAVES_IN_THE_FUTURE;
import static org.muster.api.refusals.Rejection.OFFICER_HAS_LEFT;
import static org.muster.api.refusals.Rejection.STAFF_NUMBER_TAKEN;

import java.util.Locale;
import org.muster.api.Force;
import org.muster.api.access.Account;
import org.muster.api.access.Guard;
import org.muster.api.clearances.ClearanceCommand.TerminateClearances;
import org.muster.api.engagements.EngagementCommand.EndEngagements;
import org.muster.api.officers.Accreditation;
import org.muster.api.officers.Officer;
import org.muster.api.officers.OfficerCommand;
import org.muster.api.officers.OfficerCommand.RecordLeaving;
import org.muster.api.officers.OfficerCommand.RegisterOfficer;
import org.muster.api.officers.OfficerEvent;
import org.muster.api.officers.OfficerEvent.OfficerLeft;
import org.muster.api.officers.OfficerEvent.OfficerRegistered;
import org.muster.api.personal.Personal;
import org.muster.api.refusals.BadField;
import org.muster.api.refusals.Rejected;
import org.muster.api.refusals.Unknown;
import org.muster.command.officers.OfficerRecord.Left;
import org.muster.command.officers.OfficerRecord.NotRegistered;
import org.muster.command.officers.OfficerRecord.Registered;
import org.muster.command.support.Claim;
import org.muster.command.support.Decision;
import org.muster.command.support.Facts;

/** The rules of an officer's record. */
final class OfficerDecider {
    private OfficerDecider() {}

    static Decision<OfficerEvent> decide(OfficerCommand command, OfficerRecord state, Facts facts) {
        return switch (command) {
            case RegisterOfficer c -> register(c, state, facts);
            case RecordLeaving c -> leave(c, state, facts);
        };
    }

    private static Decision<OfficerEvent> register(
            RegisterOfficer c, OfficerRecord state, Facts facts) {
        facts.allow(c, Guard.of(c.officer().force()));
        if (!(state instanceof NotRegistered)) throw new Rejected(ID_TAKEN);
        checkKnown(c.officer(), facts);
        BadField.unless(
                !c.officer().residentInUkSince().map(facts.today()::isBefore).orElse(false),
                "residentInUkSince",
                "must not lie in the future");
        var registered =
                new OfficerRegistered(
                        c.officerId(),
                        Personal.of(c.name()),
                        Personal.of(c.staffNumber()),
                        c.account().map(Personal::of),
                        c.officer());
        var decision =
                Decision.<OfficerEvent>of(registered)
                        .taking(
                                staffNumber(c.officer().force(), c.staffNumber()),
                                STAFF_NUMBER_TAKEN);
        return c.account()
                .map(account -> decision.taking(signIn(account), ACCOUNT_TAKEN))
                .orElse(decision);
    }

    /** What is held ends in the same unit of work: by regulation, not by anybody's decision. */
    private static Decision<OfficerEvent> leave(RecordLeaving c, OfficerRecord state, Facts facts) {
        var registered =
                switch (state) {
                    case NotRegistered _ -> throw new Unknown();
                    case Registered r -> r;
                    case Left(var r) -> r;
                };
        facts.allow(c, registered.guard());
        if (state instanceof Left) throw new Rejected(OFFICER_HAS_LEFT);
        if (c.on().isAfter(facts.today())) throw new Rejected(LEAVES_IN_THE_FUTURE);
        return Decision.<OfficerEvent>of(new OfficerLeft(c.officerId(), c.on(), c.how()))
                .also(new TerminateClearances(c.officerId(), registered.force(), c.on()))
                .also(new EndEngagements(c.officerId(), c.on()));
    }

    private static void checkKnown(Officer officer, Facts facts) {
        if (officer.accreditations().isEmpty()) return;
        var policy = facts.policy(officer.force());
        var unknown =
                officer.accreditations().stream()
                        .filter(held -> !policy.accreditations().containsKey(held))
                        .map(Accreditation::code)
                        .toList();
        if (!unknown.isEmpty()) {
            throw new Rejected(ACCREDITATION_UNKNOWN, unknown).under(policy.version());
        }
    }

    /** A staff number is one officer's within a force. */
    static Claim staffNumber(Force force, String staffNumber) {
        return new Claim("staff-number", force + "\n" + staffNumber.toUpperCase(Locale.ROOT));
    }

    /** An account is one officer's everywhere. */
    static Claim signIn(Account account) {
        return new Claim("officer-account", account.name());
    }
}
