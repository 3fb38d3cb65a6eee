package org.muster.command.vetting.emergency;

import static org.muster.api.refusals.Rejection.EMERGENCY_REVIEWED;
import static org.muster.api.refusals.Rejection.GLASS_BROKEN;

import org.muster.api.personal.Personal;
import org.muster.api.refusals.Rejected;
import org.muster.api.refusals.Unknown;
import org.muster.api.vetting.cases.VettingCaseEvent;
import org.muster.api.vetting.emergency.EmergencyAccesses;
import org.muster.api.vetting.emergency.EmergencyCommand;
import org.muster.api.vetting.emergency.EmergencyCommand.*;
import org.muster.api.vetting.emergency.EmergencyEvent;
import org.muster.api.vetting.emergency.EmergencyEvent.*;
import org.muster.command.support.Decision;
import org.muster.command.support.Facts;
import org.muster.command.vetting.file.Reach;
import org.muster.command.vetting.file.VettingCase;
import org.muster.command.vetting.file.VettingCase.Opened;

/** The rules of emergency access: a reason, a short time, and somebody else who looks at it. */
final class EmergencyDecider {
    private EmergencyDecider() {}

    static Decision<EmergencyEvent> decide(
            EmergencyCommand command, EmergencyAccesses state, Facts facts) {
        return switch (command) {
            case BreakGlass c -> open(c, state, facts);
            case ReviewEmergency c -> review(c, state, facts);
        };
    }

    private static Decision<EmergencyEvent> open(
            BreakGlass c, EmergencyAccesses state, Facts facts) {
        var opened = reached(c, facts);
        var self = facts.actor().account();
        if (state.open(facts.now()).contains(self)) throw new Rejected(GLASS_BROKEN);
        var force = opened.enquiry().force();
        return Decision.of(
                new GlassBroken(
                        c.caseId(),
                        opened.enquiry().officerId(),
                        force,
                        state.broken().size() + 1,
                        self,
                        Personal.of(c.reason()),
                        facts.now().plus(facts.policy(force).cases().emergency())));
    }

    private static Decision<EmergencyEvent> review(
            ReviewEmergency c, EmergencyAccesses state, Facts facts) {
        var opened = reached(c, facts);
        var access = state.find(c.number()).orElseThrow(Unknown::new);
        if (access.account().equals(facts.actor().account())) throw new Unknown();
        if (state.reviewed().contains(c.number())) throw new Rejected(EMERGENCY_REVIEWED);
        return Decision.of(
                new EmergencyReviewed(
                        c.caseId(),
                        opened.enquiry().officerId(),
                        c.number(),
                        c.finding(),
                        Personal.of(c.note())));
    }

    /** Nobody breaks the glass before their own matter, or one that they are close to. */
    private static Opened reached(EmergencyCommand c, Facts facts) {
        var opened = Reach.opened(VettingCase.of(facts.events(c.caseId(), VettingCaseEvent.class)));
        facts.allow(c, opened.hands().guard(opened.enquiry()));
        return opened;
    }
}
