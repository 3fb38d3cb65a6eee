package org.muster.api.vetting.cases;

import static org.muster.api.personal.Classified.Category.VETTING;

import java.time.LocalDate;
import java.util.Optional;
import org.muster.api.access.Account;
import org.muster.api.officers.OfficerId;
import org.muster.api.personal.Classified;
import org.muster.api.personal.Personal;
import org.muster.api.personal.Subject;
import org.muster.api.vetting.CaseId;
import org.muster.api.vetting.CaseOutcome;
import org.muster.api.vetting.research.CheckResult;
import org.muster.api.vetting.research.CheckType;
import org.muster.api.vetting.research.Disposition;
import org.muster.api.vetting.research.MissingItem;
import org.muster.api.vetting.research.RiskFactor;
import org.muster.api.vetting.research.RiskId;

/** What the enquiries of a case brought up, until an outcome is recommended. Only ever add. */
public sealed interface ResearchEvent extends VettingCaseEvent {
    record FormsReceived(CaseId caseId) implements ResearchEvent {}

    /** A source was asked for a check. */
    record CheckRequested(
            CaseId caseId,
            @Subject OfficerId officerId,
            CheckType type,
            @Classified(VETTING) Personal<String> source)
            implements ResearchEvent {}

    record CheckRecorded(
            CaseId caseId,
            @Subject OfficerId officerId,
            CheckType type,
            CheckResult result,
            @Classified(VETTING) Personal<String> reference,
            @Classified(VETTING) Optional<Personal<String>> finding)
            implements ResearchEvent {}

    /** A trace was found to be clear or adverse; that it was a trace stays readable. */
    record TraceResolved(
            CaseId caseId,
            @Subject OfficerId officerId,
            CheckType type,
            CheckResult result,
            @Classified(VETTING) Personal<String> reason)
            implements ResearchEvent {}

    record CheckWaived(
            CaseId caseId,
            @Subject OfficerId officerId,
            CheckType type,
            @Classified(VETTING) Personal<String> reason,
            LocalDate expiresOn)
            implements ResearchEvent {}

    record ClarificationRequested(
            CaseId caseId,
            @Subject OfficerId officerId,
            @Classified(VETTING) Personal<String> question)
            implements ResearchEvent {}

    /** One of the things for which a clarification asks. */
    record ItemAskedFor(
            CaseId caseId,
            @Subject OfficerId officerId,
            int number,
            Optional<MissingItem> code,
            @Classified(VETTING) Optional<Personal<String>> words)
            implements ResearchEvent {}

    /**
     * The applicant answered one of them.
     *
     * @param last whether nothing is left to be answered
     */
    record ItemAnswered(
            CaseId caseId,
            @Subject OfficerId officerId,
            int number,
            @Classified(VETTING) Personal<String> answer,
            boolean last)
            implements ResearchEvent {}

    /** The applicant answered everything that was left. */
    record ClarificationReceived(
            CaseId caseId,
            @Subject OfficerId officerId,
            @Classified(VETTING) Personal<String> answer)
            implements ResearchEvent {}

    record RiskIdentified(
            CaseId caseId,
            @Subject OfficerId officerId,
            RiskId riskId,
            RiskFactor factor,
            @Classified(VETTING) Personal<String> detail,
            Optional<CheckType> check)
            implements ResearchEvent {}

    record RiskDisposedOf(
            CaseId caseId,
            @Subject OfficerId officerId,
            RiskId riskId,
            Disposition disposition,
            @Classified(VETTING) Personal<String> reason)
            implements ResearchEvent {}

    record OutcomeRecommended(
            CaseId caseId,
            @Subject OfficerId officerId,
            CaseOutcome outcome,
            Account recommendedBy,
            @Classified(VETTING) Personal<String> reason)
            implements ResearchEvent {}
}
