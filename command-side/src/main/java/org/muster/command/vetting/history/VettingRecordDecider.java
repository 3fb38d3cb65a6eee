package org.muster.command.vetting.history;

import org.muster.api.access.Guard;
import org.muster.api.vetting.history.VettingRecordCommand;
import org.muster.api.vetting.history.VettingRecordCommand.*;
import org.muster.api.vetting.history.VettingRecordEvent;
import org.muster.api.vetting.history.VettingRecordEvent.*;
import org.muster.command.support.Decision;
import org.muster.command.support.Facts;

/** The rules of the record of an officer's vetting: each end of a case is noted once. */
final class VettingRecordDecider {
    private VettingRecordDecider() {}

    static Decision<VettingRecordEvent> decide(
            VettingRecordCommand command, VettingRecord state, Facts facts) {
        return switch (command) {
            case NoteOutcome c -> note(c, state, facts);
            case CorrectOutcome c -> correct(c, facts);
        };
    }

    private static Decision<VettingRecordEvent> note(
            NoteOutcome c, VettingRecord state, Facts facts) {
        facts.allow(c, Guard.of(c.force()));
        if (state.says(c.caseId(), c.outcome())) return Decision.nothing();
        return Decision.of(
                new OutcomeNoted(
                        c.officerId(), c.force(), c.caseId(), c.level(), c.outcome(), c.endedOn()));
    }

    private static Decision<VettingRecordEvent> correct(CorrectOutcome c, Facts facts) {
        facts.allow(c, Guard.of(c.force()));
        return Decision.of(
                new OutcomeCorrected(c.officerId(), c.caseId(), c.outcome(), c.endedOn()));
    }
}
