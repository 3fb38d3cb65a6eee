package org.muster.api.vetting.cases;

import static org.muster.api.personal.Classified.Category.VETTING;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.muster.api.access.Account;
import org.muster.api.access.Role;
import org.muster.api.appeals.AppealId;
import org.muster.api.appeals.AppealWindow;
import org.muster.api.appeals.refusals.Disclosure;
import org.muster.api.appeals.refusals.HarmReason;
import org.muster.api.clearances.ClearanceId;
import org.muster.api.clearances.ClearanceLevel;
import org.muster.api.officers.OfficerId;
import org.muster.api.personal.Classified;
import org.muster.api.personal.NotPersonal;
import org.muster.api.personal.Personal;
import org.muster.api.personal.Subject;
import org.muster.api.vetting.CaseId;
import org.muster.api.vetting.CaseOutcome;
import org.muster.api.vetting.Condition;
import org.muster.api.vetting.research.CheckType;
import org.muster.api.vetting.review.ReviewFinding;

/** What followed a decision, which itself is never changed. Only ever add. */
public sealed interface AfterDecisionEvent extends VettingCaseEvent {
    /** How the case ends instead, where this takes the decision back. */
    default Optional<CaseOutcome> instead() {
        return Optional.empty();
    }

    /** The grant rests on a check that was not done, until it is. */
    record WaiverCarried(CaseId caseId, CheckType type, LocalDate expiresOn)
            implements AfterDecisionEvent {}

    /** A decision that was flagged was looked at again; it is never deleted. */
    record DecisionReviewed(
            CaseId caseId,
            @Subject OfficerId officerId,
            ReviewFinding finding,
            @Classified(VETTING) Personal<String> reason)
            implements AfterDecisionEvent {}

    /** The time began in which a refusal can be appealed against; a later one replaces it. */
    record AppealWindowOpened(
            CaseId caseId,
            AppealWindow window,
            @NotPersonal(because = "names a policy set") String policyVersion)
            implements AfterDecisionEvent {}

    /**
     * The applicant was told why the case was refused, as far as the harm test allows.
     *
     * @param withheld what was left out
     * @param text what the applicant reads
     */
    record ReasonsServed(
            CaseId caseId,
            @Subject OfficerId officerId,
            Disclosure disclosure,
            Optional<HarmReason> because,
            @Classified(VETTING) Optional<Personal<String>> withheld,
            @Classified(VETTING) Personal<String> text,
            Account servedBy,
            LocalDate servedOn)
            implements AfterDecisionEvent {}

    /**
     * An appeal took the refusal back and granted what had been refused. The refusal stays readable
     * as superseded, and the mark stays for ever.
     *
     * @param reviewOn the first day of the enhanced aftercare
     */
    record RefusalOverturned(
            CaseId caseId,
            @Subject OfficerId officerId,
            AppealId appealId,
            ClearanceLevel level,
            CaseOutcome outcome,
            List<Condition> conditions,
            Account decidedBy,
            Role decidedAs,
            ClearanceId clearanceId,
            LocalDate decidedOn,
            LocalDate validUntil,
            LocalDate reviewOn,
            @NotPersonal(because = "names a policy set") String policyVersion)
            implements AfterDecisionEvent {
        @Override
        public Optional<CaseOutcome> instead() {
            return Optional.of(outcome);
        }
    }

    /**
     * The aftercare of an overturned refusal was reviewed; the mark itself stays for ever.
     *
     * @param nextReviewOn absent where the aftercare ended with it
     */
    record AftercareReviewed(
            CaseId caseId,
            @Subject OfficerId officerId,
            LocalDate on,
            @Classified(VETTING) Personal<String> note,
            Optional<LocalDate> nextReviewOn)
            implements AfterDecisionEvent {}

    /** An appeal had what was refused decided anew, in another case. */
    record RefusalRemitted(CaseId caseId, AppealId appealId, CaseId newCase)
            implements AfterDecisionEvent {}
}
