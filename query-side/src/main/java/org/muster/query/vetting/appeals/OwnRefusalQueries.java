package org.muster.query.vetting.appeals;

import static java.util.Objects.requireNonNull;

import java.util.List;
import java.util.Optional;
import org.axonframework.queryhandling.QueryHandler;
import org.muster.api.Event;
import org.muster.api.Force;
import org.muster.api.access.Guard;
import org.muster.api.appeals.AppealEvent;
import org.muster.api.appeals.AppealEvent.AppealLodged;
import org.muster.api.appeals.AppealId;
import org.muster.api.appeals.AppealState;
import org.muster.api.appeals.refusals.OwnRefusal;
import org.muster.api.appeals.refusals.OwnRefusal.Appeal;
import org.muster.api.appeals.refusals.OwnRefusal.Letter;
import org.muster.api.appeals.refusals.OwnRefusals;
import org.muster.api.clearances.ClearanceLevel;
import org.muster.api.personal.Personal;
import org.muster.api.refusals.Unknown;
import org.muster.api.vetting.CaseId;
import org.muster.api.vetting.CaseOutcome;
import org.muster.api.vetting.cases.AfterDecisionEvent.AppealWindowOpened;
import org.muster.api.vetting.cases.AfterDecisionEvent.ReasonsServed;
import org.muster.api.vetting.cases.DecisionEvent.CaseDecided;
import org.muster.api.vetting.cases.HandlingEvent.CaseOpened;
import org.muster.api.vetting.corrections.ToldRight;
import org.muster.api.views.Histories;
import org.muster.api.views.Recorded;
import org.muster.query.support.Reader;
import org.springframework.stereotype.Component;

/** Answers what officers may know of refusals of their own; the letter is all that says why. */
@Component
class OwnRefusalQueries {
    private final RefusalRows refusals;
    private final Histories histories;

    OwnRefusalQueries(RefusalRows refusals, Histories histories) {
        this.refusals = refusals;
        this.histories = histories;
    }

    @QueryHandler
    OwnRefusals handle(OwnRefusals.Find query, Reader reader) {
        var me = reader.actor().account().name();
        return new OwnRefusals(
                refusals.findByAccountAndRefusedOnIsNotNullOrderByRefusedOnDescIdDesc(me).stream()
                        .filter(row -> reader.actor().actsFor(new Force(row.force)))
                        .map(OwnRefusalQueries::line)
                        .toList());
    }

    @QueryHandler
    OwnRefusal handle(OwnRefusal.Find query, Reader reader) {
        var story = ToldRight.of(histories.of(query.caseId()));
        var opened = last(story, CaseOpened.class).orElseThrow(Unknown::new);
        reader.allow(
                query,
                Guard.about(
                        opened.force(),
                        opened.account().flatMap(Personal::present),
                        opened.lineManager()));
        var refused =
                last(story, CaseDecided.class)
                        .filter(e -> e.outcome() == CaseOutcome.REFUSED)
                        .orElseThrow(Unknown::new);
        var window = last(story, AppealWindowOpened.class).orElseThrow(Unknown::new).window();
        return new OwnRefusal(
                opened.caseId(),
                opened.force(),
                opened.level(),
                refused.decidedOn(),
                last(story, ReasonsServed.class).map(e -> new Letter(e.text(), e.servedOn())),
                window.lastDay(),
                window,
                window.isOpenOn(reader.today()),
                appeal(query.caseId()));
    }

    private Optional<Appeal> appeal(CaseId id) {
        return refusals.findById(id.value())
                .flatMap(row -> Optional.ofNullable(row.appealId))
                .map(appeal -> own(histories.of(new AppealId(appeal))));
    }

    private static Appeal own(List<Recorded<Event>> story) {
        var lodged = last(story, AppealLodged.class).orElseThrow();
        return new Appeal(
                lodged.appealId(),
                AppealState.after((AppealEvent) story.getLast().event()),
                lodged.lodgedOn(),
                lodged.grounds(),
                lodged.statement());
    }

    private static OwnRefusals.Line line(RefusalRow row) {
        return new OwnRefusals.Line(
                new CaseId(row.id),
                new Force(row.force),
                new ClearanceLevel(row.level),
                requireNonNull(row.refusedOn),
                requireNonNull(row.lastDay),
                Optional.ofNullable(row.state));
    }

    private static <E extends Event> Optional<E> last(List<Recorded<Event>> story, Class<E> kind) {
        return story.stream()
                .map(Recorded::event)
                .filter(kind::isInstance)
                .map(kind::cast)
                .reduce((_, newer) -> newer);
    }
}
