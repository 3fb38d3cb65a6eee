package org.muster.app.demo;

import java.time.LocalDate;
import java.util.Optional;
import org.muster.api.Command;
import org.muster.api.Id;
import org.muster.api.access.Role;
import org.muster.api.clearances.ClearanceCommand.StateBearing;
import org.muster.api.clearances.ClearanceCommand.SuspendClearance;
import org.muster.api.clearances.ClearanceId;
import org.muster.api.vetting.CaseId;
import org.muster.api.vetting.matters.MatterCommand.AcknowledgeMatter;
import org.muster.api.vetting.matters.MatterCommand.RecordMisconductOutcome;
import org.muster.api.vetting.matters.MatterId;
import org.muster.api.vetting.matters.MatterKind;
import org.muster.api.vetting.matters.ReportCommand.ReportChange;
import org.muster.api.withdrawals.Supporter;
import org.muster.api.withdrawals.WithdrawalCommand.NameSupporter;
import org.muster.api.withdrawals.WithdrawalCommand.OpenWithdrawal;
import org.muster.api.withdrawals.WithdrawalCommand.ServeNotice;
import org.muster.api.withdrawals.WithdrawalId;
import org.muster.app.demo.Roster.Member;

/** What becomes of clearances after their grant. */
final class Aftercare {
    private final Script script;

    Aftercare(Script script) {
        this.script = script;
    }

    /** Suspended a week ago and under assessment since; the time for representations runs. */
    void assessed(Member member, ClearanceId clearance) {
        var assessment = new WithdrawalId(Id.fresh());
        var grounds = "Reported to be in regular touch with a person under investigation.";
        decide(6, new SuspendClearance(member.id(), clearance, grounds));
        decide(5, new OpenWithdrawal(assessment, member.id(), clearance, grounds));
        decide(4, new ServeNotice(assessment, script.today().minusDays(4)));
        decide(3, new NameSupporter(assessment, Supporter.POLICE_FRIEND));
    }

    /** Granted under a condition, of which those who post the officer must know. */
    void restricted(Member member, ClearanceId clearance) {
        var sentence = Optional.of("Handles no seized cash without a second officer.");
        decide(200, new StateBearing(member.id(), clearance, 1, sentence));
    }

    /** Somebody who signs in reports a change; where it was a while ago, it was taken in hand. */
    void reported(Member member, String kind, String words, int daysAgo) {
        var matter = new MatterId(Id.fresh());
        var day = script.today().minusDays(daysAgo);
        var report =
                new ReportChange(
                        member.id(), matter, new MatterKind(kind), day.minusDays(4), words);
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
                        script.today().minusDays(daysAgo + 7),
                        "PSD/" + script.today().getYear() + "/118",
                        "Looked up an incident without a policing purpose.",
                        new CaseId(Id.fresh())));
    }

    private void decide(int daysAgo, Command order) {
        LocalDate day = script.today().minusDays(daysAgo);
        script.on(day, "decider", Role.VETTING_DECISION_MAKER, order);
    }
}
