package org.muster.query.vetting;

import java.util.List;
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
import org.muster.query.support.people.People;
import org.muster.query.support.people.Person;
import org.springframework.stereotype.Component;

/** The checks that were waived and are to be done while the waiver lasts. */
@Component
class WaiverDues implements DueSource {
    private final CaseRows cases;
    private final People people;

    WaiverDues(CaseRows cases, People people) {
        this.cases = cases;
        this.people = people;
    }

    @Override
    public List<FoundDue> due(Query<?> query, Reader reader) {
        var found =
                cases.findAll(Within.reachOf(reader.actor()).and(CaseLines.bears(CaseMark.WAIVED)));
        var officers = people.behind(found, row -> row.officerId);
        return found.stream().flatMap(row -> waived(row, officers.get(row.officerId))).toList();
    }

    private static Stream<FoundDue> waived(CaseRow row, Person person) {
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
                                        person.name(),
                                        person.staffNumber()));
    }
}
