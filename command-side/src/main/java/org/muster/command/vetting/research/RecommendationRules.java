package org.muster.command.vetting.research;

import static org.muster.api.refusals.Rejection.ADVERSE_NOT_ASSESSED;
import static org.muster.api.refusals.Rejection.CASE_NOT_IN_RESEARCH;
import static org.muster.api.refusals.Rejection.CHECKS_INCOMPLETE;
import static org.muster.api.refusals.Rejection.CLARIFICATION_OUTSTANDING;
import static org.muster.api.refusals.Rejection.FORMS_NOT_RECEIVED;
import static org.muster.api.refusals.Rejection.OUTCOME_NOT_POSSIBLE;
import static org.muster.api.refusals.Rejection.THIRD_PARTY_NOT_TREATED;
import static org.muster.api.refusals.Rejection.TRACE_NOT_RESOLVED;

import java.time.LocalDate;
import java.util.List;
import org.muster.api.Code;
import org.muster.api.personal.Personal;
import org.muster.api.refusals.Rejected;
import org.muster.api.refusals.Rejection;
import org.muster.api.vetting.CaseId;
import org.muster.api.vetting.cases.ResearchCommand.RecommendOutcome;
import org.muster.api.vetting.cases.ResearchEvent.OutcomeRecommended;
import org.muster.api.vetting.cases.VettingCaseEvent;
import org.muster.api.vetting.parties.ThirdPartiesId;
import org.muster.api.vetting.parties.ThirdPartyEvent;
import org.muster.api.vetting.research.Relation;
import org.muster.command.support.Decision;
import org.muster.command.support.Facts;
import org.muster.command.vetting.file.Reach;
import org.muster.command.vetting.file.VettingCase;
import org.muster.command.vetting.file.VettingCase.Open;
import org.muster.command.vetting.parties.ThirdParties;

/** When a researcher may say how the case should end. */
public final class RecommendationRules {
    private RecommendationRules() {}

    public static Decision<VettingCaseEvent> recommend(
            RecommendOutcome c, VettingCase state, Facts facts) {
        var open = Reach.toWorkOn(c, state, facts);
        if (open.progress().researched()) throw new Rejected(CASE_NOT_IN_RESEARCH);
        requireChecks(open, facts.today());
        requireNone(open.research().unresolvedTraces(), TRACE_NOT_RESOLVED);
        requireNone(open.research().notAssessed(), ADVERSE_NOT_ASSESSED);
        requireNone(untreated(c.caseId(), facts), THIRD_PARTY_NOT_TREATED);
        if (open.progress().awaitsClarification()) throw new Rejected(CLARIFICATION_OUTSTANDING);
        if (!open.progress().hasForms()) throw new Rejected(FORMS_NOT_RECEIVED);
        if (!c.outcome().isDecision()) throw new Rejected(OUTCOME_NOT_POSSIBLE);
        return Decision.of(
                new OutcomeRecommended(
                        c.caseId(),
                        open.enquiry().officerId(),
                        c.outcome(),
                        facts.actor().account(),
                        Personal.of(c.reason())));
    }

    private static List<Relation> untreated(CaseId id, Facts facts) {
        var parties = ThirdParties.of(facts.events(new ThirdPartiesId(id), ThirdPartyEvent.class));
        return List.copyOf(parties.untreated().values());
    }

    /** Every check that was asked for has a result, or a waiver that stands on that day. */
    public static void requireChecks(Open open, LocalDate on) {
        requireNone(open.research().outstanding(open.enquiry().checks(), on), CHECKS_INCOMPLETE);
    }

    private static void requireNone(List<? extends Code> codes, Rejection otherwise) {
        if (codes.isEmpty()) return;
        throw new Rejected(otherwise, codes.stream().map(Code::code).toList());
    }
}
