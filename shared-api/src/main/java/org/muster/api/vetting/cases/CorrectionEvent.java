package org.muster.api.vetting.cases;

import static org.muster.api.personal.Classified.Category.VETTING;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.muster.api.access.Account;
import org.muster.api.access.Role;
import org.muster.api.clearances.ClearanceId;
import org.muster.api.officers.OfficerId;
import org.muster.api.personal.Classified;
import org.muster.api.personal.NotPersonal;
import org.muster.api.personal.Personal;
import org.muster.api.personal.Subject;
import org.muster.api.vetting.CaseId;
import org.muster.api.vetting.CaseOutcome;
import org.muster.api.vetting.CaseState;
import org.muster.api.vetting.Condition;
import org.muster.api.vetting.Rationale;

/** What was set right; the wrong event itself stays for ever. Only ever add. */
public sealed interface CorrectionEvent extends VettingCaseEvent {
    /** The event that is superseded: a decision, or an earlier correction of it. */
    UUID superseded();

    /** Where the case stands by this correction. */
    CaseState state();

    /**
     * A decision that never was had been recorded: the case stands as it did before.
     *
     * @param annulled the clearance that was put on the register by mistake
     */
    record DecisionAnnulled(
            CaseId caseId,
            @Subject OfficerId officerId,
            UUID superseded,
            CaseState state,
            Optional<ClearanceId> annulled,
            Account correctedBy,
            Role correctedAs,
            @Classified(VETTING) Personal<String> reason)
            implements CorrectionEvent {}

    /**
     * A decision had been recorded as another than it was; this is what it was.
     *
     * @param outcome what was decided
     * @param conditions every condition that the decision attached
     * @param reference the national authority's, if it is the authority's decision
     * @param clearanceId the clearance that a grant gave
     */
    record DecisionCorrected(
            CaseId caseId,
            @Subject OfficerId officerId,
            UUID superseded,
            CaseOutcome outcome,
            List<Condition> conditions,
            Optional<Rationale> rationale,
            @Classified(VETTING) Optional<Personal<String>> reference,
            Optional<ClearanceId> clearanceId,
            LocalDate decidedOn,
            Optional<LocalDate> validUntil,
            Account correctedBy,
            Role correctedAs,
            @Classified(VETTING) Personal<String> reason,
            @NotPersonal(because = "names a policy set") String policyVersion)
            implements CorrectionEvent {
        @Override
        public CaseState state() {
            return outcome.state();
        }
    }
}
