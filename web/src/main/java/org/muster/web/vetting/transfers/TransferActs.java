package org.muster.web.vetting.transfers;

import static org.muster.api.access.Role.VETTING_DECISION_MAKER;
import static org.muster.api.access.Role.VETTING_RESEARCHER;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.muster.api.Force;
import org.muster.api.Id;
import org.muster.api.access.Account;
import org.muster.api.clearances.ClearanceId;
import org.muster.api.clearances.ClearanceLevel;
import org.muster.api.vetting.transfers.EarlierClearance;
import org.muster.api.vetting.transfers.TransferCommand.*;
import org.muster.api.vetting.transfers.TransferFinding;
import org.muster.api.vetting.transfers.TransferView;
import org.muster.api.vetting.transfers.TransferView.Item;
import org.muster.api.vetting.transfers.Worth;
import org.muster.web.support.acts.Act;
import org.muster.web.support.acts.Asked;
import org.muster.web.support.decisions.DecisionFields;
import org.muster.web.support.decisions.DecisionSteps;

/**
 * What somebody may try with what a transferee brings, so that a page offers no more; whether it is
 * allowed is decided behind it.
 */
public record TransferActs(TransferView transfer, Account account, Map<String, String> levels) {
    private static final String OTHERS = "Others in the vetting unit will read it";

    public List<Act> all() {
        if (!transfer.open()) return List.of();
        var acts = new ArrayList<Act>();
        if (researches()) {
            acts.add(earlier());
            transfer.items().forEach(item -> acts.add(item(item)));
            acts.add(history());
        }
        if (mayAccept()) acts.add(acceptance());
        return acts;
    }

    Optional<Act> named(String name) {
        return all().stream().filter(act -> act.name().equals(name)).findFirst();
    }

    private boolean researches() {
        return transfer.seenAs().contains(VETTING_RESEARCHER)
                && transfer.researcher().equals(Optional.of(account));
    }

    private boolean mayAccept() {
        return transfer.seenAs().contains(VETTING_DECISION_MAKER)
                && !transfer.researcher().equals(Optional.of(account))
                && transfer.missing().isEmpty()
                && transfer.worth().map(Worth::acceptable).orElse(false);
    }

    private Act earlier() {
        return new Act(
                "earlier-clearance",
                "Record the earlier clearance",
                "As the former force confirmed it. A later record replaces it.",
                List.of(
                        Asked.line("force", "Force that granted it", ""),
                        Asked.choice("level", "Level", levels),
                        Asked.day("grantedOn", "Granted on", ""),
                        Asked.day("lastDay", "Last day there", "The last day on which it is live"),
                        Asked.line("evidence", "Evidence", "Such as the reference of the letter")),
                "The earlier clearance was recorded.",
                f ->
                        new RecordEarlierClearance(
                                transfer.caseId(),
                                new EarlierClearance(
                                        f.value("force", Force.class),
                                        f.value("level", ClearanceLevel.class),
                                        f.day("grantedOn"),
                                        f.day("lastDay")),
                                f.line("evidence")));
    }

    private Act item(Item item) {
        return new Act(
                "item-" + item.item(),
                "Record: " + item.name(),
                "What the former force told under this item. A later record replaces it.",
                told(),
                "It was recorded.",
                f ->
                        new RecordChecklistItem(
                                transfer.caseId(),
                                item.item(),
                                f.choice("finding", TransferFinding.class),
                                f.line("reference"),
                                f.optionalPassage("detail")));
    }

    private Act history() {
        return new Act(
                "conduct-history",
                "Record the history with professional standards",
                "What reached the professional standards of this force. A later record replaces it.",
                told(),
                "The history was recorded.",
                f ->
                        new RecordConductHistory(
                                transfer.caseId(),
                                f.choice("finding", TransferFinding.class),
                                f.line("reference"),
                                f.optionalPassage("detail")));
    }

    private Act acceptance() {
        return new Act(
                "acceptance",
                "Accept the earlier clearance",
                transfer.worth().map(Worth::because).orElse("")
                        + (transfer.adverse()
                                ? " Something adverse was told: give your reasons in every step."
                                : " Nothing adverse was told: reasons may be left out."),
                DecisionSteps.ALL.stream()
                        .map(step -> Asked.passage(step.name(), step.label(), step.hint()))
                        .toList(),
                "The clearance was granted on the strength of the earlier one.",
                f ->
                        new AcceptTransfer(
                                transfer.caseId(),
                                Optional.of(DecisionFields.rationale(f)),
                                new ClearanceId(Id.fresh())));
    }

    private static List<Asked> told() {
        return List.of(
                Asked.choice("finding", "What was told", TransferWords.findings()),
                Asked.line("reference", "Reference", "Such as the letter of the former force"),
                Asked.passage("detail", "Detail, if any", OTHERS));
    }
}
