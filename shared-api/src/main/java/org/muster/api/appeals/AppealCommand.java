package org.muster.api.appeals;

import static org.muster.api.access.Role.APPEALS_OFFICER;
import static org.muster.api.access.Role.APPLICANT;
import static org.muster.api.access.Role.VETTING_DECISION_MAKER;
import static org.muster.api.refusals.BadField.checked;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.muster.api.Command;
import org.muster.api.Creation;
import org.muster.api.Text;
import org.muster.api.access.Account;
import org.muster.api.access.Needs;
import org.muster.api.clearances.ClearanceId;
import org.muster.api.refusals.BadField;
import org.muster.api.vetting.CaseId;
import org.muster.api.vetting.Condition;
import org.muster.api.vetting.Rationale;

/** Everything that can be ordered of an appeal. */
public sealed interface AppealCommand extends Command {
    AppealId appealId();

    @Override
    default AppealId target() {
        return appealId();
    }

    /**
     * Appeals against a refusal: the applicant, or an appeals officer who records it for them.
     *
     * @param lateReason why it comes late, where it does
     */
    @Needs({APPLICANT, APPEALS_OFFICER})
    record LodgeAppeal(
            AppealId appealId,
            CaseId caseId,
            List<Ground> grounds,
            String statement,
            Optional<String> lateReason)
            implements AppealCommand, Creation {
        public LodgeAppeal {
            grounds = grounds.stream().distinct().toList();
            BadField.unless(!grounds.isEmpty(), "grounds", "must name at least one");
            statement = checked("statement", statement, Text::passage);
            lateReason = checked("lateReason", lateReason, Text::optionalPassage);
        }
    }

    /** Has a late appeal heard, for a reason that the policy set accepts. */
    @Needs(APPEALS_OFFICER)
    record AcceptLateReason(AppealId appealId, LateReason because, String reason)
            implements AppealCommand {
        public AcceptLateReason {
            reason = checked("reason", reason, Text::passage);
        }
    }

    /** Turns a late appeal away. */
    @Needs(APPEALS_OFFICER)
    record RefuseLateReason(AppealId appealId, String reason) implements AppealCommand {
        public RefuseLateReason {
            reason = checked("reason", reason, Text::passage);
        }
    }

    /** Gives an appeal to somebody who never took part in the case. */
    @Needs(APPEALS_OFFICER)
    record AllocateAppeal(AppealId appealId, Account hearer) implements AppealCommand {}

    /**
     * Decides an appeal that was heard; an appeal allocated to nobody is the decider's own.
     *
     * @param rationale may leave steps empty; which are needed the policy set says
     * @param restrictions say, by a condition's place, what bears on the posting
     * @param heardOn today where it is left out
     * @param clearanceId names the clearance that an allowed appeal gives
     * @param newCase names the case in which a remitted refusal is decided anew
     */
    @Needs({APPEALS_OFFICER, VETTING_DECISION_MAKER})
    record DecideAppeal(
            AppealId appealId,
            AppealOutcome outcome,
            Optional<Rationale> rationale,
            List<Condition> conditions,
            Map<Integer, String> restrictions,
            Optional<LocalDate> heardOn,
            ClearanceId clearanceId,
            CaseId newCase)
            implements AppealCommand {
        public DecideAppeal {
            rationale = rationale.map(Rationale::checked);
            conditions = Condition.checked(conditions);
            restrictions = Condition.restrictions(restrictions);
        }
    }
}
