package org.muster.api.vetting.matters;

import static org.muster.api.personal.Classified.Category.VETTING;

import org.muster.api.Event;
import org.muster.api.Force;
import org.muster.api.access.Account;
import org.muster.api.calendar.PartialDate;
import org.muster.api.clearances.ClearanceLevel;
import org.muster.api.officers.OfficerId;
import org.muster.api.personal.Classified;
import org.muster.api.personal.Personal;
import org.muster.api.personal.Subject;
import org.muster.api.vetting.CaseId;

/** Everything that can have happened to an officer's matters. Stored for ever: only ever add. */
public sealed interface MatterEvent extends Event {
    OfficerId officerId();

    MatterId matterId();

    record MisconductOutcomeRecorded(
            @Subject OfficerId officerId,
            Force force,
            MatterId matterId,
            MatterKind kind,
            PartialDate occurredOn,
            @Classified(VETTING) Personal<String> reference,
            @Classified(VETTING) Personal<String> detail,
            Account recordedBy)
            implements MatterEvent {}

    record InformationRecorded(
            @Subject OfficerId officerId,
            Force force,
            MatterId matterId,
            MatterKind kind,
            PartialDate occurredOn,
            @Classified(VETTING) Personal<String> reference,
            @Classified(VETTING) Personal<String> detail,
            Account recordedBy)
            implements MatterEvent {}

    /** Somebody of the vetting unit has it in hand. */
    record MatterAcknowledged(OfficerId officerId, MatterId matterId, Account acknowledgedBy)
            implements MatterEvent {}

    /** Somebody else of the vetting unit has it in hand now. */
    record MatterHandedOver(
            @Subject OfficerId officerId,
            MatterId matterId,
            Account to,
            @Classified(VETTING) Personal<String> reason,
            Account handedOverBy)
            implements MatterEvent {}

    /**
     * It is being reviewed in a vetting case.
     *
     * @param opened whether the case was opened because of it, rather than open already
     */
    record ReviewBegun(
            OfficerId officerId,
            MatterId matterId,
            CaseId caseId,
            ClearanceLevel level,
            boolean opened)
            implements MatterEvent {}

    record MatterNoted(
            @Subject OfficerId officerId,
            MatterId matterId,
            @Classified(VETTING) Personal<String> reason,
            Account notedBy)
            implements MatterEvent {}
}
