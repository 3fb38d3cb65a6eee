package org.muster.command.vetting.decision;

import java.time.LocalDate;
import org.muster.api.vetting.CaseOutcome;
import org.muster.api.vetting.history.VettingRecordCommand.NoteOutcome;
import org.muster.command.vetting.file.VettingCase.Open;

/** What a case that ends puts on the record of the officer's vetting. */
public final class Outcomes {
    private Outcomes() {}

    public static NoteOutcome noted(Open open, CaseOutcome outcome, LocalDate endedOn) {
        var enquiry = open.enquiry();
        return new NoteOutcome(
                enquiry.officerId(),
                enquiry.force(),
                enquiry.caseId(),
                enquiry.level(),
                outcome,
                endedOn);
    }
}
