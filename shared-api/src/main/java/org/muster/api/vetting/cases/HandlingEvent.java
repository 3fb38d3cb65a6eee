package org.muster.api.vetting.cases;

import static org.muster.api.personal.Classified.Category.IDENTITY;
import static org.muster.api.personal.Classified.Category.VETTING;

import java.util.List;
import java.util.Optional;
import org.muster.api.Force;
import org.muster.api.access.Account;
import org.muster.api.applications.ApplicationId;
import org.muster.api.clearances.ClearanceLevel;
import org.muster.api.officers.OfficerId;
import org.muster.api.personal.Classified;
import org.muster.api.personal.NotPersonal;
import org.muster.api.personal.Personal;
import org.muster.api.personal.Subject;
import org.muster.api.policies.PolicySet.Ladder;
import org.muster.api.vetting.CaseId;
import org.muster.api.vetting.CasePurpose;
import org.muster.api.vetting.research.CheckType;

/** Who a case is about and who works on it. Stored for ever: only ever add. */
public sealed interface HandlingEvent extends VettingCaseEvent {
    /**
     * A case was opened.
     *
     * @param checks what the policy set asked for at this level on that day
     */
    record CaseOpened(
            CaseId caseId,
            @Subject OfficerId officerId,
            Force force,
            @Classified(IDENTITY) Optional<Personal<Account>> account,
            Optional<Account> lineManager,
            ClearanceLevel level,
            Ladder ladder,
            CasePurpose purpose,
            Optional<ApplicationId> applicationId,
            List<CheckType> checks,
            @NotPersonal(because = "names a policy set") String policyVersion)
            implements HandlingEvent {}

    /** The vetting unit let a case go on although the officer was refused at its level before. */
    record ReapplicationAccepted(
            CaseId caseId,
            @Subject OfficerId officerId,
            @Classified(VETTING) Personal<String> change)
            implements HandlingEvent {}

    record ResearcherAssigned(CaseId caseId, Account researcher) implements HandlingEvent {}

    record ConflictDeclared(
            CaseId caseId,
            @Subject OfficerId officerId,
            Account declaredBy,
            @Classified(VETTING) Optional<Personal<String>> detail)
            implements HandlingEvent {}

    /** Somebody was found to have an interest in the case that they had not declared. */
    record ConflictFound(
            CaseId caseId,
            @Subject OfficerId officerId,
            Account account,
            @Classified(VETTING) Personal<String> detail)
            implements HandlingEvent {}
}
