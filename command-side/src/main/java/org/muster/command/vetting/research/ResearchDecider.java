package org.muster.command.vetting.research;

import org.muster.api.vetting.cases.ResearchCommand;
import org.muster.api.vetting.cases.ResearchCommand.*;
import org.muster.api.vetting.cases.VettingCaseEvent;
import org.muster.command.support.Decision;
import org.muster.command.support.Facts;
import org.muster.command.vetting.file.VettingCase;

/** The enquiries of a case, from the applicant's forms to the recommendation. */
public final class ResearchDecider {
    private ResearchDecider() {}

    public static Decision<VettingCaseEvent> decide(
            ResearchCommand command, VettingCase state, Facts facts) {
        return switch (command) {
            case ReceiveForms c -> ClarificationRules.receiveForms(c, state, facts);
            case AskForCheck c -> CheckRules.ask(c, state, facts);
            case RecordCheck c -> CheckRules.record(c, state, facts);
            case ResolveTrace c -> CheckRules.resolve(c, state, facts);
            case WaiveCheck c -> CheckRules.waive(c, state, facts);
            case RequestClarification c -> ClarificationRules.ask(c, state, facts);
            case AnswerItem c -> ClarificationRules.answerItem(c, state, facts);
            case ReceiveClarification c -> ClarificationRules.answer(c, state, facts);
            case IdentifyRisk c -> RiskRules.identify(c, state, facts);
            case DisposeOfRisk c -> RiskRules.dispose(c, state, facts);
            case RecommendOutcome c -> RecommendationRules.recommend(c, state, facts);
        };
    }
}
