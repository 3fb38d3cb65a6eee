package org.muster.app.demo;

import java.time.LocalDate;
import java.util.Optional;
import org.muster.api.Command;
import org.muster.api.Force;
import org.muster.api.Id;
import org.muster.api.access.Role;
import org.muster.api.clearances.ClearanceId;
import org.muster.api.clearances.ClearanceLevel;
import org.muster.api.policies.PolicySets;
import org.muster.api.vetting.CaseId;
import org.muster.api.vetting.CasePurpose;
import org.muster.api.vetting.cases.HandlingCommand.OpenCase;
import org.muster.api.vetting.transfers.EarlierClearance;
import org.muster.api.vetting.transfers.TransferCommand.AcceptTransfer;
import org.muster.api.vetting.transfers.TransferCommand.RecordChecklistItem;
import org.muster.api.vetting.transfers.TransferCommand.RecordConductHistory;
import org.muster.api.vetting.transfers.TransferCommand.RecordEarlierClearance;
import org.muster.api.vetting.transfers.TransferFinding;
import org.muster.app.demo.Roster.Member;

/** Tells of officers who come from another force with a clearance. */
final class Transferees {
    private final Script script;
    private final PolicySets policies;

    Transferees(Script script, PolicySets policies) {
        this.script = script;
        this.policies = policies;
    }

    /** A clearance of eight months, accepted once everything was told. */
    void accepted(Member member, String level, LocalDate opened) {
        var id = told(member, level, opened, opened.minusMonths(8));
        script.on(
                opened.plusDays(12),
                "decider",
                Role.VETTING_DECISION_MAKER,
                new AcceptTransfer(id, Optional.empty(), new ClearanceId(Id.fresh())));
    }

    /** A clearance of thirteen months, which is too old: the case goes on in full. */
    void tooOld(Member member, String level, LocalDate opened) {
        told(member, level, opened, opened.minusMonths(13));
    }

    private CaseId told(Member member, String code, LocalDate opened, LocalDate grantedOn) {
        var id = new CaseId(Id.fresh());
        var level = new ClearanceLevel(code);
        research(
                opened,
                new OpenCase(
                        id,
                        member.id(),
                        level,
                        CasePurpose.TRANSFER,
                        Optional.empty(),
                        Optional.empty()));
        var policy = policies.inForce(member.force(), opened);
        var validity = policy.level(level).orElseThrow().validity();
        research(
                opened.plusDays(3),
                new RecordEarlierClearance(
                        id,
                        new EarlierClearance(
                                new Force("Suffolk Constabulary"),
                                level,
                                grantedOn,
                                grantedOn.plus(validity)),
                        "Letter of the former force"));
        for (var item : policy.transfers().checklist().keySet()) {
            research(
                    opened.plusDays(6),
                    new RecordChecklistItem(
                            id,
                            item,
                            TransferFinding.NOTHING_ADVERSE,
                            "SUF-" + item,
                            Optional.empty()));
        }
        research(
                opened.plusDays(8),
                new RecordConductHistory(
                        id, TransferFinding.NOTHING_ADVERSE, "SUF-PSD", Optional.empty()));
        return id;
    }

    private void research(LocalDate day, Command order) {
        script.on(day, "researcher", Role.VETTING_RESEARCHER, order);
    }
}
