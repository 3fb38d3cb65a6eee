package org.muster.command.vetting.transfers;

import static org.muster.api.refusals.Rejection.CHECKLIST_ITEM_UNKNOWN;
import static org.muster.api.refusals.Rejection.CLEARANCE_LEVEL_UNKNOWN;

import org.muster.api.personal.Personal;
import org.muster.api.policies.PolicySet;
import org.muster.api.refusals.BadField;
import org.muster.api.refusals.Rejected;
import org.muster.api.vetting.transfers.Transfer;
import org.muster.api.vetting.transfers.TransferCommand;
import org.muster.api.vetting.transfers.TransferCommand.*;
import org.muster.api.vetting.transfers.TransferEvent;
import org.muster.api.vetting.transfers.TransferEvent.*;
import org.muster.command.support.Decision;
import org.muster.command.support.Facts;
import org.muster.command.vetting.file.Reach;
import org.muster.command.vetting.file.VettingCase.Open;

/** The rules of what a transferee brings: recorded item by item by the assigned researcher. */
final class TransferDecider {
    private TransferDecider() {}

    static Decision<TransferEvent> decide(TransferCommand command, Transfer state, Facts facts) {
        return switch (command) {
            case RecordEarlierClearance c -> earlier(c, facts);
            case RecordChecklistItem c -> item(c, facts);
            case RecordConductHistory c -> history(c, facts);
            case AcceptTransfer c -> AcceptanceRules.accept(c, state, facts);
        };
    }

    private static Decision<TransferEvent> earlier(RecordEarlierClearance c, Facts facts) {
        var open = toWorkOn(c, facts);
        var earlier = c.earlier();
        BadField.unless(
                !earlier.force().equals(open.enquiry().force()), "force", "must be another force");
        BadField.unless(
                !earlier.grantedOn().isAfter(facts.today()), "grantedOn", "must not lie ahead");
        BadField.unless(
                !earlier.lastDay().isBefore(earlier.grantedOn()),
                "lastDay",
                "must not lie before the day of the grant");
        if (policy(open, facts).level(earlier.level()).isEmpty()) {
            throw new Rejected(CLEARANCE_LEVEL_UNKNOWN);
        }
        return Decision.of(
                new EarlierClearanceRecorded(
                        c.caseId(),
                        open.enquiry().officerId(),
                        earlier,
                        Personal.of(c.evidence())));
    }

    private static Decision<TransferEvent> item(RecordChecklistItem c, Facts facts) {
        var open = toWorkOn(c, facts);
        if (!policy(open, facts).transfers().checklist().containsKey(c.item())) {
            throw new Rejected(CHECKLIST_ITEM_UNKNOWN);
        }
        return Decision.of(
                new ChecklistItemRecorded(
                        c.caseId(),
                        open.enquiry().officerId(),
                        c.item(),
                        c.finding(),
                        Personal.of(c.reference()),
                        c.detail().map(Personal::of)));
    }

    private static Decision<TransferEvent> history(RecordConductHistory c, Facts facts) {
        var open = toWorkOn(c, facts);
        return Decision.of(
                new ConductHistoryRecorded(
                        c.caseId(),
                        open.enquiry().officerId(),
                        c.finding(),
                        Personal.of(c.reference()),
                        c.detail().map(Personal::of)));
    }

    private static Open toWorkOn(TransferCommand c, Facts facts) {
        var file = TransferCase.of(c.caseId(), facts);
        var open = Reach.toWorkOn(c, file.state(), facts);
        file.requireTransfer();
        return open;
    }

    private static PolicySet policy(Open open, Facts facts) {
        return facts.policy(open.enquiry().force());
    }
}
