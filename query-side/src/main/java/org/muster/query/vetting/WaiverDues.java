package org.muster.query.vetting;

import static java.util.stream.Collectors.toMap;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.muster.api.Force;
import org.muster.api.Query;
import org.muster.api.clearances.ClearanceLevel;
import org.muster.api.notices.Due;
import org.muster.api.notices.DueId;
import org.muster.api.notices.DueKind;
import org.muster.api.officers.OfficerId;
import org.muster.api.vetting.CaseMark;
import org.muster.query.support.Reader;
import org.muster.query.support.due.DueSource;
import org.muster.query.support.due.FoundDue;
import org.springframework.stereotype.Component;

/** The checks that were waived and are to be done while the waiver lasts. */
@Component
class WaiverDues implements DueSource {
    private final CaseRows cases;
    private final VettedOfficerRows officers;

    WaiverDues(CaseRows cases, VettedOfficerRows officers) {
        this.cases = cases;
        this.officers = officers;
    }

    @Override
    public List<FoundDue> due(Query<?> query, Reader reader) {
        var found =
                cases.findAll(Within.reachOf(reader.actor()).and(CaseLines.bears(CaseMark.WAIVED)));
        var people = people(found);
        return found.stream().flatMap(row -> waived(row, people.get(row.officerId))).toList();
    }

    private Map<UUID, VettedOfficerRow> people(List<CaseRow> found) {
        return officers
                .findAllById(found.stream().map(row -> row.officerId).distinct().toList())
                .stream()
                .collect(toMap(VettedOfficerRow::getId, person -> person));
    }

    private static Stream<FoundDue> waived(CaseRow row, VettedOfficerRow person) {
        return row.waivers.entrySet().stream()
                .map(
                        waiver ->
                                new Due(
                                        new DueId(DueKind.WAIVER, row.id, waiver.getKey()),
                                        new OfficerId(row.officerId),
                                        new ClearanceLevel(row.level),
                                        waiver.getValue()))
                .map(
                        due ->
                                new FoundDue(
                                        due,
                                        new Force(row.force),
                                        person.called(),
                                        person.numbered()));
    }
}
