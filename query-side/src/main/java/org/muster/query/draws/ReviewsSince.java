package org.muster.query.draws;

import static java.util.stream.Collectors.toSet;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.muster.api.Event;
import org.muster.api.clearances.ClearanceEvent.ClearanceReviewed;
import org.muster.api.clearances.ClearanceRegisterId;
import org.muster.api.draws.DrawView.Reviewed;
import org.muster.api.draws.DrawView.Reviewed.Kind;
import org.muster.api.officers.OfficerId;
import org.muster.api.vetting.CaseOutcome;
import org.muster.api.vetting.history.NotedOutcomes;
import org.muster.api.vetting.history.VettingRecordEvent;
import org.muster.api.vetting.history.VettingRecordEvent.OutcomeNoted;
import org.muster.api.vetting.history.VettingRecordId;
import org.muster.api.views.Histories;
import org.muster.api.views.Recorded;

/**
 * Finds the reviews of an officer that were recorded after a draw: annual reviews of what the
 * officer holds, and vetting cases that were decided.
 *
 * @param draw the position at which the draw was recorded
 */
record ReviewsSince(Histories histories, long draw) {

    Optional<Reviewed> first(OfficerId officer) {
        var register = histories.of(new ClearanceRegisterId(officer));
        var record = histories.of(new VettingRecordId(officer));
        return Stream.concat(annual(register), decided(record))
                .min(Comparator.comparing(Reviewed::on));
    }

    private Stream<Reviewed> annual(List<Recorded<Event>> register) {
        return since(register, ClearanceReviewed.class)
                .map(review -> new Reviewed(review.on(), Kind.ANNUAL_REVIEW));
    }

    /** As corrections have it; a case that judged nobody was no review. */
    private Stream<Reviewed> decided(List<Recorded<Event>> record) {
        var ended = since(record, OutcomeNoted.class).map(OutcomeNoted::caseId).collect(toSet());
        var events =
                record.stream()
                        .map(Recorded::event)
                        .filter(VettingRecordEvent.class::isInstance)
                        .map(VettingRecordEvent.class::cast)
                        .toList();
        return NotedOutcomes.of(events).stream()
                .filter(noted -> ended.contains(noted.caseId()) && judged(noted.outcome()))
                .map(noted -> new Reviewed(noted.endedOn(), Kind.VETTING_CASE));
    }

    private static boolean judged(CaseOutcome outcome) {
        return outcome.isGrant() || outcome == CaseOutcome.REFUSED;
    }

    private <E extends Event> Stream<E> since(List<Recorded<Event>> recorded, Class<E> kind) {
        return recorded.stream()
                .filter(each -> each.position() > draw && kind.isInstance(each.event()))
                .map(each -> kind.cast(each.event()));
    }
}
