package org.muster.api.vetting.transfers;

import static org.muster.api.personal.Classified.Category.VETTING;

import java.time.LocalDate;
import java.util.Optional;
import org.muster.api.Event;
import org.muster.api.access.Account;
import org.muster.api.clearances.ClearanceId;
import org.muster.api.officers.OfficerId;
import org.muster.api.personal.Classified;
import org.muster.api.personal.NotPersonal;
import org.muster.api.personal.Personal;
import org.muster.api.personal.Subject;
import org.muster.api.vetting.CaseId;

/** Everything that can have happened to what a transferee brings. Only ever add. */
public sealed interface TransferEvent extends Event {
    CaseId caseId();

    record EarlierClearanceRecorded(
            CaseId caseId,
            @Subject OfficerId officerId,
            EarlierClearance earlier,
            @Classified(VETTING) Personal<String> evidence)
            implements TransferEvent {}

    record ChecklistItemRecorded(
            CaseId caseId,
            @Subject OfficerId officerId,
            ChecklistItem item,
            TransferFinding finding,
            @Classified(VETTING) Personal<String> reference,
            @Classified(VETTING) Optional<Personal<String>> detail)
            implements TransferEvent {}

    /** The officer's history reached this force's professional standards. */
    record ConductHistoryRecorded(
            CaseId caseId,
            @Subject OfficerId officerId,
            TransferFinding finding,
            @Classified(VETTING) Personal<String> reference,
            @Classified(VETTING) Optional<Personal<String>> detail)
            implements TransferEvent {}

    /**
     * The earlier clearance was accepted, and a clearance granted here on the strength of it.
     *
     * @param earlier as it was when it was accepted
     * @param lastDay of the clearance here, inclusive
     */
    record TransferAccepted(
            CaseId caseId,
            OfficerId officerId,
            EarlierClearance earlier,
            ClearanceId clearanceId,
            Account acceptedBy,
            LocalDate acceptedOn,
            LocalDate lastDay,
            @NotPersonal(because = "names a policy set") String policyVersion)
            implements TransferEvent {}
}
