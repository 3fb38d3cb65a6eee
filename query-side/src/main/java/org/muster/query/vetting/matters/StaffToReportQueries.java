package org.muster.query.vetting.matters;

import static java.util.stream.Collectors.toMap;
import static org.muster.api.vetting.matters.MatterSource.CHANGE_OF_CIRCUMSTANCES;

import java.util.LinkedHashMap;
import java.util.Map;
import org.axonframework.queryhandling.QueryHandler;
import org.muster.api.access.Guard;
import org.muster.api.officers.OfficerEvent.OfficerRegistered;
import org.muster.api.personal.Personal;
import org.muster.api.vetting.matters.MatterKind;
import org.muster.api.vetting.matters.MatterRules;
import org.muster.api.vetting.staff.StaffToReport;
import org.muster.api.views.Histories;
import org.muster.query.support.Reader;
import org.springframework.stereotype.Component;

/** Answers line managers what they may report of their staff; nothing of what was reported. */
@Component
class StaffToReportQueries {
    private final Histories histories;

    StaffToReportQueries(Histories histories) {
        this.histories = histories;
    }

    @QueryHandler
    StaffToReport handle(StaffToReport.Find query, Reader reader) {
        var person = MatterFile.of(query.officerId(), histories).person();
        reader.allow(query, guard(person));
        var rules = reader.policy(person.officer().force()).matters();
        return new StaffToReport(person.officerId(), person.name(), kinds(rules));
    }

    private static Map<MatterKind, String> kinds(MatterRules rules) {
        return rules.kinds().entrySet().stream()
                .filter(kind -> kind.getValue().source() == CHANGE_OF_CIRCUMSTANCES)
                .collect(
                        toMap(
                                Map.Entry::getKey,
                                kind -> kind.getValue().name(),
                                (first, _) -> first,
                                LinkedHashMap::new));
    }

    private static Guard guard(OfficerRegistered e) {
        return Guard.about(
                e.officer().force(),
                e.account().flatMap(Personal::present),
                e.officer().lineManager());
    }
}
