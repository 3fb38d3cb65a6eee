package org.muster.query.vetting.record;

import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.muster.api.vetting.VettingCaseView.Clarification;
import org.muster.api.vetting.VettingCaseView.Item;
import org.muster.api.vetting.cases.ResearchEvent.*;
import org.muster.api.vetting.cases.VettingCaseEvent;
import org.muster.api.views.Recorded;

/** What the applicant was asked for, and has answered. */
record ClarificationFold(CaseFile file) {

    /** One request is open at a time, so each reaches as far as the next. */
    List<Clarification> clarifications() {
        var asked = file.recorded(ClarificationRequested.class);
        return IntStream.range(0, asked.size())
                .mapToObj(
                        i ->
                                clarification(
                                        asked.get(i),
                                        i + 1 < asked.size()
                                                ? asked.get(i + 1).version()
                                                : Long.MAX_VALUE))
                .toList();
    }

    private Clarification clarification(Recorded<ClarificationRequested> asked, long until) {
        var whole = first(ClarificationReceived.class, asked.version(), until);
        var lastItem =
                within(ItemAnswered.class, asked.version(), until).stream()
                        .filter(r -> r.event().last())
                        .findFirst();
        return new Clarification(
                asked.event().question(),
                asked.recordedAt(),
                within(ItemAskedFor.class, asked.version(), until).stream()
                        .map(r -> item(r.event(), asked.version(), until))
                        .toList(),
                whole.map(r -> r.event().answer()),
                whole.map(Recorded::recordedAt).or(() -> lastItem.map(Recorded::recordedAt)));
    }

    private Item item(ItemAskedFor item, long from, long until) {
        var answer =
                within(ItemAnswered.class, from, until).stream()
                        .filter(r -> r.event().number() == item.number())
                        .findFirst();
        return new Item(
                item.number(),
                item.code(),
                item.words(),
                answer.map(r -> r.event().answer()),
                answer.map(Recorded::recordedAt));
    }

    private <E extends VettingCaseEvent> Optional<Recorded<E>> first(
            Class<E> kind, long from, long until) {
        return within(kind, from, until).stream().findFirst();
    }

    private <E extends VettingCaseEvent> List<Recorded<E>> within(
            Class<E> kind, long from, long until) {
        return file.recorded(kind).stream()
                .filter(r -> r.version() > from && r.version() < until)
                .toList();
    }
}
