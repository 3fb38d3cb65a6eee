package org.muster.app.demo;

import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import org.muster.api.Command;
import org.muster.api.Id;
import org.muster.api.access.Role;
import org.muster.api.appeals.refusals.Disclosure;
import org.muster.api.appeals.refusals.HarmReason;
import org.muster.api.appeals.refusals.Withholding;
import org.muster.api.calendar.PartialDate;
import org.muster.api.clearances.ClearanceCommand.ReviewClearance;
import org.muster.api.clearances.ClearanceCommand.StateBearing;
import org.muster.api.clearances.ClearanceCommand.SuspendClearance;
import org.muster.api.clearances.ClearanceId;
import org.muster.api.clearances.reviews.ReviewOutcome;
import org.muster.api.officers.Leaving;
import org.muster.api.officers.OfficerCommand.RecordLeaving;
import org.muster.api.vetting.CaseId;
import org.muster.api.vetting.cases.CorrectionCommand.CorrectDecision;
import org.muster.api.vetting.cases.DecisionEvent;
import org.muster.api.vetting.emergency.EmergencyCommand.BreakGlass;
import org.muster.api.vetting.emergency.EmergencyCommand.ReviewEmergency;
import org.muster.api.vetting.emergency.EmergencyFinding;
import org.muster.api.vetting.matters.MatterCommand.AcknowledgeMatter;
import org.muster.api.vetting.matters.MatterCommand.RecordMisconductOutcome;
import org.muster.api.vetting.matters.MatterId;
import org.muster.api.vetting.matters.MatterKind;
import org.muster.api.vetting.matters.ReportCommand.ReportChange;
import org.muster.api.views.Histories;
import org.muster.api.withdrawals.Supporter;
import org.muster.api.withdrawals.WithdrawalCommand.DiscloseGrounds;
import org.muster.api.withdrawals.WithdrawalCommand.NameSupporter;
import org.muster.api.withdrawals.WithdrawalCommand.OpenWithdrawal;
import org.muster.api.withdrawals.WithdrawalCommand.ServeNotice;
import org.muster.api.withdrawals.WithdrawalId;
import org.muster.app.demo.Roster.Member;

/** What becomes of clearances after their grant, right or wrong. */
final class Aftercare {
    private final Script script;
    private final Histories histories;

    Aftercare(Script script, Histories histories) {
        this.script = script;
        this.histories = histories;
    }

    /** Suspended a week ago and under assessment since; the time for representations runs. */
    void assessed(Member member, ClearanceId clearance) {
        var assessment = new WithdrawalId(Id.fresh());
        var grounds = "Reported to be in regular touch with a person under investigation.";
        decide(6, new SuspendClearance(member.id(), clearance, grounds));
        decide(5, new OpenWithdrawal(assessment, member.id(), clearance, grounds));
        decide(4, new ServeNotice(assessment, script.today().minusDays(4)));
        decide(
                4,
                new DiscloseGrounds(assessment, told(), "You are said to be too close to crime."));
        decide(3, new NameSupporter(assessment, Supporter.POLICE_FRIEND));
    }

    private static Withholding told() {
        return new Withholding(
                Disclosure.REDACTED,
                Optional.of(new HarmReason("SOURCE")),
                Optional.of("With whom, and who says so."));
    }

    /** An administrator was let at a case; an auditor looked at it, if it was long ago. */
    void openedInAnEmergency(CaseId vettingCase, int daysAgo, String reason) {
        var day = script.today().minusDays(daysAgo);
        script.on(day, "admin", Role.ADMINISTRATOR, new BreakGlass(vettingCase, reason));
        if (daysAgo < 7) return;
        script.on(
                day.plusDays(1),
                "auditor",
                Role.AUDITOR,
                new ReviewEmergency(
                        vettingCase,
                        1,
                        EmergencyFinding.JUSTIFIED,
                        "The vetting unit could not reach the case on the day of the court order."));
    }

    /** Resigned, which ends whatever they had under way. */
    void left(Member member, LocalDate on) {
        script.on(
                on,
                "recruiter",
                Role.RECRUITER,
                new RecordLeaving(member.id(), on, Leaving.RESIGNED));
    }

    /** Granted under a condition, of which those who post the officer must know. */
    void restricted(Member member, ClearanceId clearance) {
        var sentence = Optional.of("Handles no seized cash without a second officer.");
        decide(200, new StateBearing(member.id(), clearance, 1, sentence));
    }

    /** A few days before each anniversary of the grant; what fell in the last month is not told. */
    void reviewedYearly(Member member, ClearanceId clearance, LocalDate granted) {
        var last = script.today().minusMonths(1);
        for (var on = granted.plusYears(1).minusDays(5); on.isBefore(last); on = on.plusYears(1)) {
            script.on(
                    on,
                    "researcher",
                    Role.VETTING_RESEARCHER,
                    new ReviewClearance(
                            member.id(),
                            clearance,
                            ReviewOutcome.NOTHING_TO_REPORT,
                            "Talked to the line manager; nothing has changed.",
                            new CaseId(Id.fresh())));
        }
    }

    /** Granted in the case of the wrong officer by mistake, and annulled on that day. */
    void annulled(Enquiry enquiry, LocalDate day) {
        script.later(
                day,
                "decider2",
                Role.VETTING_DECISION_MAKER,
                () ->
                        new CorrectDecision(
                                enquiry.id,
                                decisionIn(enquiry.id),
                                "The grant was meant for another officer: two files of that week"
                                        + " were mixed up. Nothing was decided here yet.",
                                Optional.empty(),
                                new ClearanceId(Id.fresh())));
    }

    private UUID decisionIn(CaseId id) {
        return histories.of(id).stream()
                .filter(each -> each.event() instanceof DecisionEvent)
                .map(each -> UUID.fromString(each.eventId()))
                .findFirst()
                .orElseThrow();
    }

    /** Somebody who signs in reports a change; where it was a while ago, it was taken in hand. */
    void reported(Member member, String kind, String words, int daysAgo) {
        var matter = new MatterId(Id.fresh());
        var day = script.today().minusDays(daysAgo);
        var report =
                new ReportChange(
                        member.id(),
                        matter,
                        new MatterKind(kind),
                        PartialDate.of(day.minusDays(4)),
                        words);
        script.on(day, member.account(), Role.APPLICANT, report);
        if (daysAgo < 3) return;
        script.on(
                day.plusDays(1),
                "researcher",
                Role.VETTING_RESEARCHER,
                new AcknowledgeMatter(member.id(), matter));
    }

    /** A warning, a week before it was told, after which what is held is reviewed. */
    void warned(Member member, int daysAgo) {
        decide(
                daysAgo,
                new RecordMisconductOutcome(
                        member.id(),
                        new MatterId(Id.fresh()),
                        new MatterKind("WRITTEN_WARNING"),
                        PartialDate.of(script.today().minusDays(daysAgo + 7)),
                        "PSD/" + script.today().getYear() + "/118",
                        "Looked up an incident without a policing purpose.",
                        new CaseId(Id.fresh())));
    }

    private void decide(int daysAgo, Command order) {
        LocalDate day = script.today().minusDays(daysAgo);
        script.on(day, "decider", Role.VETTING_DECISION_MAKER, order);
    }
}
