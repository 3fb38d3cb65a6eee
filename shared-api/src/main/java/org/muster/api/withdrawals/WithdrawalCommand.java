package org.muster.api.withdrawals;

import static org.muster.api.access.Role.APPLICANT;
import static org.muster.api.access.Role.SERVICE;
import static org.muster.api.access.Role.VETTING_DECISION_MAKER;
import static org.muster.api.refusals.BadField.checked;

import java.time.LocalDate;
import java.util.Optional;
import org.muster.api.Command;
import org.muster.api.Creation;
import org.muster.api.Force;
import org.muster.api.Text;
import org.muster.api.access.Needs;
import org.muster.api.appeals.refusals.Withholding;
import org.muster.api.clearances.ClearanceId;
import org.muster.api.officers.OfficerId;
import org.muster.api.vetting.Rationale;

/**
 * Everything that can be ordered of a withdrawal assessment. It is for officers: everybody on
 * record is one. Staff are no part of this service; theirs is a matter of their contract.
 */
public sealed interface WithdrawalCommand extends Command {
    WithdrawalId withdrawalId();

    @Override
    default WithdrawalId target() {
        return withdrawalId();
    }

    @Needs(VETTING_DECISION_MAKER)
    record OpenWithdrawal(
            WithdrawalId withdrawalId, OfficerId officerId, ClearanceId clearanceId, String grounds)
            implements WithdrawalCommand, Creation {
        public OpenWithdrawal {
            grounds = checked("grounds", grounds, Text::passage);
        }
    }

    /**
     * Records that the officer was served with the notice.
     *
     * @param servedOn the day from which the time for representations is counted
     */
    @Needs(VETTING_DECISION_MAKER)
    record ServeNotice(WithdrawalId withdrawalId, LocalDate servedOn)
            implements WithdrawalCommand {}

    /** Records what the officer had to say, or that it came in. */
    @Needs(VETTING_DECISION_MAKER)
    record ReceiveRepresentation(
            WithdrawalId withdrawalId, LocalDate receivedOn, Optional<String> content)
            implements WithdrawalCommand {
        public ReceiveRepresentation {
            content = checked("content", content, Text::optionalPassage);
        }
    }

    /** The officer answers the notice in their own words, while there is time to. */
    @Needs(APPLICANT)
    record MakeRepresentations(WithdrawalId withdrawalId, String content)
            implements WithdrawalCommand {
        public MakeRepresentations {
            content = checked("content", content, Text::passage);
        }
    }

    /**
     * Tells the officer the grounds as far as the harm test lets them; a later text replaces it.
     *
     * @param text what the officer will read
     */
    @Needs(VETTING_DECISION_MAKER)
    record DiscloseGrounds(WithdrawalId withdrawalId, Withholding withholding, String text)
            implements WithdrawalCommand {
        public DiscloseGrounds {
            text = checked("text", text, Text::passage);
        }
    }

    /** Notes what may not be disclosed to the officer, and why; a later note replaces it. */
    @Needs(VETTING_DECISION_MAKER)
    record NoteHarmTest(WithdrawalId withdrawalId, String note) implements WithdrawalCommand {
        public NoteHarmTest {
            note = checked("note", note, Text::passage);
        }
    }

    /**
     * Says how the assessment stands to misconduct or performance proceedings, and why; a later
     * word replaces it.
     */
    @Needs(VETTING_DECISION_MAKER)
    record WeighProceedings(WithdrawalId withdrawalId, Weighed weighed, String reason)
            implements WithdrawalCommand {
        public WeighProceedings {
            reason = checked("reason", reason, Text::passage);
        }
    }

    @Needs(VETTING_DECISION_MAKER)
    record NameSupporter(WithdrawalId withdrawalId, Supporter supporter)
            implements WithdrawalCommand {}

    @Needs(VETTING_DECISION_MAKER)
    record DecideWithdrawal(
            WithdrawalId withdrawalId, WithdrawalOutcome outcome, Optional<Rationale> rationale)
            implements WithdrawalCommand {
        public DecideWithdrawal {
            rationale = rationale.map(Rationale::checked);
        }
    }

    /**
     * Serves the letter that says why the assessment ended as it did, after the harm test.
     *
     * @param text what the officer will read
     * @param servedOn today where it is left out
     */
    @Needs(VETTING_DECISION_MAKER)
    record ServeOutcome(
            WithdrawalId withdrawalId,
            Withholding withholding,
            String text,
            Optional<LocalDate> servedOn)
            implements WithdrawalCommand {
        public ServeOutcome {
            text = checked("text", text, Text::passage);
        }
    }

    /**
     * Records what an appeal against the withdrawal came to.
     *
     * @param foundOn the day of the finding
     * @param reference under which the body gave it
     */
    @Needs(VETTING_DECISION_MAKER)
    record RecordAppealFinding(
            WithdrawalId withdrawalId,
            AppealBody body,
            AppealFinding finding,
            LocalDate foundOn,
            String reference)
            implements WithdrawalCommand {
        public RecordAppealFinding {
            reference = checked("reference", reference, Text::line);
        }
    }

    /** Ends an assessment because the officer left; follows only from the record of that. */
    @Needs(SERVICE)
    record EndAsLeft(WithdrawalId withdrawalId, Force force, LocalDate leftOn)
            implements WithdrawalCommand {}
}
