package org.muster.query.clearances.record;

import static org.muster.api.clearances.conditions.ConditionState.IN_FORCE;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.stream.Stream;
import org.axonframework.queryhandling.QueryHandler;
import org.muster.api.clearances.ClearanceRegisterId;
import org.muster.api.clearances.Clearances;
import org.muster.api.clearances.conditions.ConditionReviews;
import org.muster.api.clearances.conditions.ConditionReviews.Line;
import org.muster.api.clearances.conditions.Conditions.Imposed;
import org.muster.api.policies.PolicySet;
import org.muster.api.views.AsAt;
import org.muster.api.views.Histories;
import org.muster.query.clearances.Holders;
import org.muster.query.support.Reader;
import org.springframework.stereotype.Component;

/** Answers which conditions are to be reviewed, and which reviews were late, on any day. */
@Component
class ConditionReviewQueries {
    private final Holders holders;
    private final Histories histories;

    ConditionReviewQueries(Holders holders, Histories histories) {
        this.holders = holders;
        this.histories = histories;
    }

    @QueryHandler
    ConditionReviews handle(ConditionReviews.Find query, Reader reader) {
        var day = reader.day(query.past());
        return new ConditionReviews(
                day,
                holders.underConditions(reader).stream()
                        .map(id -> histories.of(id, new ClearanceRegisterId(id)))
                        .map(ClearanceFile::new)
                        .filter(file -> reader.reaches(query, file.guard()))
                        .flatMap(file -> lines(file, query.past(), reader))
                        .filter(line -> line.overdue() || !query.onlyOverdue())
                        .sorted(Comparator.comparing(Line::reviewOn).thenComparing(Line::number))
                        .toList());
    }

    private static Stream<Line> lines(ClearanceFile file, AsAt past, Reader reader) {
        var day = reader.day(past);
        var known = file.known(past);
        var policy = reader.policy(file.person().officer().force(), day);
        var clearances = known.clearances();
        return known.conditions(day).imposed().stream()
                .filter(c -> c.state() == IN_FORCE && isHeld(c, clearances, day, policy))
                .map(c -> line(file, c, clearances, day));
    }

    /** A condition of a clearance that ended is nobody's to review. */
    private static boolean isHeld(
            Imposed condition, Clearances clearances, LocalDate day, PolicySet policy) {
        return clearances
                .find(condition.clearanceId())
                .filter(held -> !held.from().isAfter(day))
                .map(held -> !clearances.stateOf(held, day, policy).hasEnded())
                .orElse(false);
    }

    private static Line line(
            ClearanceFile file, Imposed condition, Clearances clearances, LocalDate day) {
        var person = file.person();
        return new Line(
                condition.clearanceId(),
                person.officerId(),
                person.name(),
                person.staffNumber(),
                person.officer().force(),
                clearances.find(condition.clearanceId()).orElseThrow().level(),
                condition.number(),
                condition.owner(),
                condition.reviewOn(),
                condition.isOverdue(day));
    }
}
