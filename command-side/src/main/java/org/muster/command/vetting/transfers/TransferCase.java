package org.muster.command.vetting.transfers;

import static org.muster.api.refusals.Rejection.NOT_A_TRANSFER;

import java.util.List;
import org.muster.api.refusals.Rejected;
import org.muster.api.vetting.CaseId;
import org.muster.api.vetting.CasePurpose;
import org.muster.api.vetting.cases.HandlingEvent.CaseOpened;
import org.muster.api.vetting.cases.VettingCaseEvent;
import org.muster.command.support.Facts;
import org.muster.command.vetting.file.VettingCase;

/** The case for which a transferee brings something. */
record TransferCase(List<VettingCaseEvent> events) {
    static TransferCase of(CaseId id, Facts facts) {
        return new TransferCase(facts.events(id, VettingCaseEvent.class));
    }

    VettingCase state() {
        return VettingCase.of(events);
    }

    void requireTransfer() {
        var transfer =
                events.getFirst() instanceof CaseOpened opened
                        && opened.purpose() == CasePurpose.TRANSFER;
        if (!transfer) throw new Rejected(NOT_A_TRANSFER);
    }
}
