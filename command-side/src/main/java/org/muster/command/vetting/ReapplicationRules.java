package org.muster.command.vetting;

import static org.muster.api.refusals.Rejection.REAPPLICATION_BARRED;
import static org.muster.api.refusals.Rejection.REAPPLICATION_NOT_BARRED;

import java.util.ArrayList;
import java.util.Optional;
import org.muster.api.calendar.DayInWords;
import org.muster.api.personal.Personal;
import org.muster.api.policies.CaseRules.Reapply;
import org.muster.api.refusals.Rejected;
import org.muster.api.vetting.cases.HandlingCommand.AcceptReapplication;
import org.muster.api.vetting.cases.HandlingEvent.ReapplicationAccepted;
import org.muster.api.vetting.cases.VettingCaseEvent;
import org.muster.api.vetting.history.NotedOutcomes;
import org.muster.api.vetting.history.Reapplication;
import org.muster.api.vetting.history.VettingRecordEvent;
import org.muster.api.vetting.history.VettingRecordEvent.OutcomeNoted;
import org.muster.api.vetting.history.VettingRecordId;
import org.muster.command.support.Decision;
import org.muster.command.support.Facts;
import org.muster.command.vetting.file.Enquiry;
import org.muster.command.vetting.file.Reach;
import org.muster.command.vetting.file.VettingCase;
import org.muster.command.vetting.file.VettingCase.Open;

/**
 * When somebody who was refused is vetted anew at that level. Whoever asks from outside the vetting
 * unit learns nothing of it: their case waits until the unit has said what has changed.
 */
final class ReapplicationRules {
    private ReapplicationRules() {}

    static Decision<VettingCaseEvent> accept(
            AcceptReapplication c, VettingCase state, Facts facts) {
        var open = Reach.open(c, state, facts);
        if (open.enquiry().reapplicationAccepted() || barrier(open.enquiry(), facts).isEmpty()) {
            throw new Rejected(REAPPLICATION_NOT_BARRED);
        }
        return Decision.of(accepted(open.enquiry(), c.change(), facts));
    }

    /** What the unit said has changed, where a refusal stands in the way. */
    static Optional<VettingCaseEvent> stated(
            Enquiry enquiry, Optional<String> change, Facts facts) {
        return barrier(enquiry, facts)
                .map(
                        refusal ->
                                accepted(
                                        enquiry,
                                        change.orElseThrow(() -> barred(enquiry, refusal, facts)),
                                        facts));
    }

    static void require(Open open, Facts facts) {
        var enquiry = open.enquiry();
        if (enquiry.reapplicationAccepted()) return;
        barrier(enquiry, facts)
                .ifPresent(
                        refusal -> {
                            throw barred(enquiry, refusal, facts);
                        });
    }

    private static VettingCaseEvent accepted(Enquiry enquiry, String change, Facts facts) {
        if (!reapply(enquiry, facts).onMaterialChange()) throw new Rejected(REAPPLICATION_BARRED);
        return new ReapplicationAccepted(
                enquiry.caseId(), enquiry.officerId(), Personal.of(change));
    }

    private static Optional<OutcomeNoted> barrier(Enquiry enquiry, Facts facts) {
        var record = new VettingRecordId(enquiry.officerId());
        var earlier = NotedOutcomes.of(facts.events(record, VettingRecordEvent.class));
        return Reapplication.barrier(
                earlier, enquiry.level(), reapply(enquiry, facts), facts.today());
    }

    private static Rejected barred(Enquiry enquiry, OutcomeNoted refusal, Facts facts) {
        var ways = new ArrayList<String>();
        var reapply = reapply(enquiry, facts);
        reapply.after()
                .ifPresent(
                        period ->
                                ways.add("from " + DayInWords.of(refusal.endedOn().plus(period))));
        if (reapply.onMaterialChange())
            ways.add("after a material change, once it is said what has changed");
        return new Rejected(
                REAPPLICATION_BARRED,
                "%s was refused on %s. A new case may go on %s."
                        .formatted(
                                enquiry.level(),
                                DayInWords.of(refusal.endedOn()),
                                ways.isEmpty() ? "never" : String.join(", or ", ways)));
    }

    private static Reapply reapply(Enquiry enquiry, Facts facts) {
        return facts.policy(enquiry.force()).cases().reapply();
    }
}
