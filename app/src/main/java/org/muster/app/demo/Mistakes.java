package org.muster.app.demo;

import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import org.muster.api.Id;
import org.muster.api.access.Role;
import org.muster.api.clearances.ClearanceId;
import org.muster.api.vetting.CaseId;
import org.muster.api.vetting.cases.CorrectionCommand.CorrectDecision;
import org.muster.api.vetting.cases.DecisionEvent;
import org.muster.api.views.Histories;
import org.muster.api.views.Recorded;
import org.muster.app.demo.Roster.Member;

/** Tells what was recorded wrongly, and how it was set right. */
final class Mistakes {
    private static final int DECIDED_AFTER = 35;

    private final Script script;
    private final Enquiries enquiries;
    private final Histories histories;

    Mistakes(Script script, Enquiries enquiries, Histories histories) {
        this.script = script;
        this.enquiries = enquiries;
        this.histories = histories;
    }

    /** A grant that was recorded in the case of the wrong officer, and annulled ten days later. */
    void grantedToAnother(Member member, String level, LocalDate opened) {
        var enquiry = enquiries.granted(member, level, opened).id;
        script.later(
                opened.plusDays(DECIDED_AFTER + 10),
                "decider2",
                Role.VETTING_DECISION_MAKER,
                () ->
                        new CorrectDecision(
                                enquiry,
                                decisionOf(enquiry),
                                "The grant was meant for another officer: two files of that week"
                                        + " were mixed up. Nothing was decided here yet.",
                                Optional.empty(),
                                new ClearanceId(Id.fresh())));
    }

    private UUID decisionOf(CaseId id) {
        return histories.of(id).stream()
                .filter(each -> each.event() instanceof DecisionEvent)
                .map(Recorded::eventId)
                .map(UUID::fromString)
                .findFirst()
                .orElseThrow();
    }
}
