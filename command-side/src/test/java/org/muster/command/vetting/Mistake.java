package org.muster.command.vetting;

import static org.muster.api.access.Role.VETTING_DECISION_MAKER;
import static org.muster.command.vetting.Cases.*;

import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.muster.api.Event;
import org.muster.api.access.Account;
import org.muster.api.vetting.cases.CorrectionCommand.CorrectDecision;
import org.muster.api.vetting.cases.VettingCaseCommand;
import org.muster.api.vetting.cases.VettingCaseEvent;
import org.muster.api.views.Recorded;
import org.muster.command.support.Given;
import org.muster.command.support.Scenario;
import org.muster.command.vetting.file.VettingCase;

/** A case in whose history something stands that was recorded wrongly. */
final class Mistake {
    private final List<Recorded<Event>> recorded = new ArrayList<>();
    private final Scenario<VettingCaseCommand, VettingCase, VettingCaseEvent> scenario =
            vettingCase();

    Mistake(VettingCaseEvent... before) {
        this(Mistakes.OPENED, before);
    }

    Mistake(LocalDate opened, VettingCaseEvent... before) {
        for (var event : before) add(event, new UUID(9, recorded.size()), RESEARCHER, opened);
    }

    /** What was recorded wrongly, by the usual decision-maker. */
    Mistake wrong(VettingCaseEvent event, LocalDate on) {
        add(event, Mistakes.WRONG, DECIDER, on);
        return this;
    }

    /** What followed, by another one. */
    void story(VettingCaseEvent event) {
        add(event, Mistakes.CORRECTION, Mistakes.ANOTHER, TODAY);
    }

    Scenario<VettingCaseCommand, VettingCase, VettingCaseEvent> scenario() {
        return scenario;
    }

    Scenario<VettingCaseCommand, VettingCase, VettingCaseEvent> corrected(
            CorrectDecision order, Given by) {
        return scenario.when(order, by.recorded(CASE, recorded).facts());
    }

    private void add(VettingCaseEvent event, UUID id, Account actor, LocalDate on) {
        scenario.given(event);
        var at = on.atTime(LocalTime.NOON).atZone(ZoneId.of("Europe/London")).toInstant();
        recorded.add(
                new Recorded<>(
                        event,
                        id.toString(),
                        recorded.size(),
                        recorded.size(),
                        at,
                        actor,
                        VETTING_DECISION_MAKER));
    }
}
