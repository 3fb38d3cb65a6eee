package org.muster.api.vetting.transfers;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.muster.api.Code;
import org.muster.api.vetting.transfers.TransferEvent.*;

/**
 * What a transferee brings, folded from events: rules and views see the same.
 *
 * @param items what the former force told, by item
 * @param history what reached professional standards
 */
public record Transfer(
        Optional<EarlierClearance> earlier,
        Map<ChecklistItem, TransferFinding> items,
        Optional<TransferFinding> history,
        boolean accepted) {
    /** The name under which a refusal says that the earlier clearance is missing. */
    public static final String EARLIER = "earlierClearance";

    /** The name under which a refusal says that the history is missing. */
    public static final String HISTORY = "conductHistory";

    public static final Transfer NONE =
            new Transfer(Optional.empty(), Map.of(), Optional.empty(), false);

    public Transfer {
        items = Map.copyOf(items);
    }

    public static Transfer of(List<TransferEvent> events) {
        return events.stream().reduce(NONE, Transfer::evolve, (_, later) -> later);
    }

    public static Transfer evolve(Transfer state, TransferEvent event) {
        return switch (event) {
            case EarlierClearanceRecorded e ->
                    new Transfer(
                            Optional.of(e.earlier()), state.items, state.history, state.accepted);
            case ChecklistItemRecorded e -> state.told(e.item(), e.finding());
            case ConductHistoryRecorded e ->
                    new Transfer(
                            state.earlier, state.items, Optional.of(e.finding()), state.accepted);
            case TransferAccepted _ ->
                    new Transfer(state.earlier, state.items, state.history, true);
        };
    }

    /** What is still to be recorded before anybody can accept it. */
    public List<String> missing(TransferRules rules) {
        var missing = new ArrayList<String>();
        if (earlier.isEmpty()) missing.add(EARLIER);
        rules.checklist().keySet().stream()
                .filter(item -> !items.containsKey(item))
                .map(Code::code)
                .forEach(missing::add);
        if (history.isEmpty()) missing.add(HISTORY);
        return missing;
    }

    public boolean isAdverse() {
        return items.containsValue(TransferFinding.ADVERSE)
                || history.equals(Optional.of(TransferFinding.ADVERSE));
    }

    private Transfer told(ChecklistItem item, TransferFinding finding) {
        var more = new HashMap<>(items);
        more.put(item, finding);
        return new Transfer(earlier, more, history, accepted);
    }
}
