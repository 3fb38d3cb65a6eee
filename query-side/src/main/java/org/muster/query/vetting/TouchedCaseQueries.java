package org.muster.query.vetting;

import org.axonframework.queryhandling.QueryHandler;
import org.muster.api.Force;
import org.muster.api.clearances.ClearanceLevel;
import org.muster.api.vetting.CaseId;
import org.muster.api.vetting.CasePurpose;
import org.muster.api.vetting.CaseTurn;
import org.muster.api.vetting.TouchedCases;
import org.muster.api.vetting.TouchedCases.Line;
import org.muster.query.support.PolicyChange;
import org.muster.query.support.PolicyChanges;
import org.muster.query.support.Reader;
import org.springframework.data.domain.Sort;
import org.springframework.stereotype.Component;

/** Answers which open cases a policy set would touch. */
@Component
class TouchedCaseQueries {
    private final CaseRows cases;
    private final PolicyChanges changes;

    TouchedCaseQueries(CaseRows cases, PolicyChanges changes) {
        this.cases = cases;
        this.changes = changes;
    }

    @QueryHandler
    TouchedCases handle(TouchedCases.Find query, Reader reader) {
        var change = changes.by(query.version());
        var open =
                Within.reachOf(reader.actor())
                        .and((row, _, cb) -> cb.notEqual(row.get("turn"), CaseTurn.ENDED));
        return new TouchedCases(
                cases.findAll(open, Sort.by("openedAt")).stream()
                        .filter(row -> touches(change, row))
                        .map(TouchedCaseQueries::line)
                        .toList());
    }

    private static boolean touches(PolicyChange change, CaseRow row) {
        var force = new Force(row.force);
        return change.touches(force, new ClearanceLevel(row.level))
                || row.purpose == CasePurpose.TRANSFER && change.touchesTransfers(force);
    }

    private static Line line(CaseRow row) {
        return new Line(
                new CaseId(row.id),
                new Force(row.force),
                new ClearanceLevel(row.level),
                row.state,
                row.openedAt);
    }
}
