package org.muster.api.withdrawals;

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

    /** Notes what may not be disclosed to the officer, and why; a later note replaces it. */
    @Needs(VETTING_DECISION_MAKER)
    record NoteHarmTest(WithdrawalId withdrawalId, String note) implements WithdrawalCommand {
        public NoteHarmTest {
            note = checked("note", note, Text::passage);
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

    /** Ends an assessment because the officer left; follows only from the record of that. */
    @Needs(SERVICE)
    record EndAsLeft(WithdrawalId withdrawalId, Force force, LocalDate leftOn)
            implements WithdrawalCommand {}
}
