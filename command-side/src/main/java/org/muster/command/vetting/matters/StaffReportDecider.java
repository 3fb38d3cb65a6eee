package org.muster.command.vetting.matters;

import static org.muster.api.refusals.Rejection.ID_TAKEN;
import static org.muster.api.refusals.Rejection.OFFICER_HAS_LEFT;
import static org.muster.api.vetting.matters.MatterSource.CHANGE_OF_CIRCUMSTANCES;

import org.muster.api.personal.Personal;
import org.muster.api.refusals.Rejected;
import org.muster.api.vetting.matters.Matters;
import org.muster.api.vetting.staff.StaffReportCommand;
import org.muster.api.vetting.staff.StaffReportCommand.ReportStaffChange;
import org.muster.api.vetting.staff.StaffReportEvent;
import org.muster.api.vetting.staff.StaffReportEvent.StaffChangeReported;
import org.muster.command.support.Decision;
import org.muster.command.support.Facts;

/** The rules of what line managers report of their staff. */
final class StaffReportDecider {
    private StaffReportDecider() {}

    static Decision<StaffReportEvent> decide(
            StaffReportCommand command, Matters state, Facts facts) {
        return switch (command) {
            case ReportStaffChange c -> report(c, state, facts);
        };
    }

    private static Decision<StaffReportEvent> report(
            ReportStaffChange c, Matters state, Facts facts) {
        var subject = Subject.ofStaff(c, c.officerId(), facts);
        if (subject.left()) throw new Rejected(OFFICER_HAS_LEFT);
        LearningRules.kind(c.kind(), CHANGE_OF_CIRCUMSTANCES, subject, facts);
        LearningRules.requirePast(c.occurredOn(), facts);
        if (state.find(c.matterId()).isPresent()) throw new Rejected(ID_TAKEN);
        return Decision.of(
                new StaffChangeReported(
                        c.officerId(),
                        subject.force(),
                        c.matterId(),
                        c.kind(),
                        c.occurredOn(),
                        Personal.of(c.detail()),
                        facts.actor().account()));
    }
}
