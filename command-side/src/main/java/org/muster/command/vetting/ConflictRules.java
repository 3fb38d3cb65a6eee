package org.muster.command.vetting;

import static org.muster.api.access.Role.SERVICE;
import static org.muster.api.refusals.Rejection.CONFLICT_ALREADY_DECLARED;

import org.muster.api.personal.Personal;
import org.muster.api.refusals.Rejected;
import org.muster.api.vetting.cases.HandlingCommand.DeclareConflict;
import org.muster.api.vetting.cases.HandlingCommand.ReportConflict;
import org.muster.api.vetting.cases.HandlingEvent.ConflictDeclared;
import org.muster.api.vetting.cases.HandlingEvent.ConflictFound;
import org.muster.api.vetting.cases.VettingCaseEvent;
import org.muster.command.support.Decision;
import org.muster.command.support.Facts;
import org.muster.command.support.Roll;
import org.muster.command.vetting.file.Reach;
import org.muster.command.vetting.file.VettingCase;

/** Interests in a case: declared, or found out by others. */
final class ConflictRules {
    private ConflictRules() {}

    static Decision<VettingCaseEvent> declare(DeclareConflict c, VettingCase state, Facts facts) {
        var opened = Reach.opened(state);
        facts.allow(c, opened.hands().guardBeforeConflicts(opened.enquiry()));
        var account = facts.actor().account();
        if (opened.hands().conflicted().contains(account)) {
            throw new Rejected(CONFLICT_ALREADY_DECLARED);
        }
        return Decision.of(
                new ConflictDeclared(
                        c.caseId(),
                        opened.enquiry().officerId(),
                        account,
                        c.detail().map(Personal::of)));
    }

    static Decision<VettingCaseEvent> report(ReportConflict c, VettingCase state, Facts facts) {
        var opened = Reach.opened(state);
        facts.allow(c, opened.hands().guard(opened.enquiry()));
        if (opened.hands().conflicted().contains(c.account())) {
            throw new Rejected(CONFLICT_ALREADY_DECLARED);
        }
        if (!facts.actor().holds(SERVICE)) Roll.somebody(c.account(), facts);
        return Decision.of(
                new ConflictFound(
                        c.caseId(),
                        opened.enquiry().officerId(),
                        c.account(),
                        Personal.of(c.detail())));
    }
}
