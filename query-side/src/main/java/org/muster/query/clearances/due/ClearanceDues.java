package org.muster.query.clearances.due;

import java.util.List;
import java.util.stream.Stream;
import org.muster.api.Query;
import org.muster.api.clearances.ClearanceEvent;
import org.muster.api.clearances.ClearanceRegisterId;
import org.muster.api.clearances.conditions.Conditions;
import org.muster.api.notices.Due;
import org.muster.api.notices.DueClearances;
import org.muster.api.views.Histories;
import org.muster.query.clearances.Holder;
import org.muster.query.clearances.Holders;
import org.muster.query.support.Reader;
import org.muster.query.support.due.DueSource;
import org.muster.query.support.due.FoundDue;
import org.springframework.stereotype.Component;

/** What falls due about clearances, by the very rule by which notices are decided. */
@Component
class ClearanceDues implements DueSource {
    private final Holders holders;
    private final Histories histories;

    ClearanceDues(Holders holders, Histories histories) {
        this.holders = holders;
        this.histories = histories;
    }

    @Override
    public List<FoundDue> due(Query<?> query, Reader reader) {
        return holders.all(reader).stream()
                .filter(holder -> reader.reaches(query, holder.guard().barringLineManager()))
                .flatMap(holder -> about(holder, reader))
                .toList();
    }

    private Stream<FoundDue> about(Holder holder, Reader reader) {
        var policy = reader.policy(holder.force());
        var clearances =
                new DueClearances(holder.officerId(), holder.clearances(), reader.today(), policy);
        var reviews =
                holder.everUnderConditions()
                        ? clearances.reviews(conditions(holder, reader))
                        : List.<Due>of();
        return Stream.concat(clearances.terms().stream(), reviews.stream())
                .map(due -> new FoundDue(due, holder.force(), holder.name(), holder.staffNumber()));
    }

    private Conditions conditions(Holder holder, Reader reader) {
        var register = new ClearanceRegisterId(holder.officerId());
        return Conditions.on(
                reader.today(),
                histories.of(register, ClearanceEvent.class).stream()
                        .map(recorded -> (ClearanceEvent) recorded.event())
                        .toList());
    }
}
