package org.muster.command.vetting.after;

import org.muster.api.vetting.cases.AfterDecisionCommand;
import org.muster.api.vetting.cases.AfterDecisionCommand.*;
import org.muster.api.vetting.cases.VettingCaseEvent;
import org.muster.command.support.Decision;
import org.muster.command.support.Facts;
import org.muster.command.vetting.file.VettingCase;

/** What may be ordered once a case is decided. */
public final class AfterDecisionDecider {
    private AfterDecisionDecider() {}

    public static Decision<VettingCaseEvent> decide(
            AfterDecisionCommand command, VettingCase state, Facts facts) {
        return switch (command) {
            case ReviewDecision c -> ReviewRules.review(c, state, facts);
            case ServeReasons c -> RefusalRules.serve(c, state, facts);
            case OverturnRefusal c -> RefusalRules.overturn(c, state, facts);
            case ReviewAftercare c -> AftercareRules.review(c, state, facts);
            case RemitRefusal c -> RefusalRules.remit(c, state, facts);
        };
    }
}
