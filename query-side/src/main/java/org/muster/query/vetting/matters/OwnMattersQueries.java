package org.muster.query.vetting.matters;

import static org.muster.api.vetting.matters.MatterSource.CHANGE_OF_CIRCUMSTANCES;

import java.util.List;
import java.util.Optional;
import org.axonframework.queryhandling.QueryHandler;
import org.muster.api.vetting.matters.MatterRules;
import org.muster.api.vetting.matters.OfficerMatters.Acknowledged;
import org.muster.api.vetting.matters.OfficerMatters.Line;
import org.muster.api.vetting.matters.OwnMatters;
import org.muster.api.vetting.matters.OwnMatters.Kind;
import org.muster.api.vetting.matters.OwnMatters.Reported;
import org.muster.api.views.Histories;
import org.muster.query.support.Reader;
import org.muster.query.support.people.People;
import org.springframework.stereotype.Component;

/** Answers officers what they reported of themselves; nothing else is shown to them. */
@Component
class OwnMattersQueries {
    private final People people;
    private final Histories histories;

    OwnMattersQueries(People people, Histories histories) {
        this.people = people;
        this.histories = histories;
    }

    @QueryHandler
    OwnMatters handle(OwnMatters.Find query, Reader reader) {
        return people.signingIn(reader.actor().account())
                .map(officer -> MatterFile.of(officer, histories))
                .filter(file -> reader.reaches(query, file.guard()))
                .map(file -> own(file, reader.policy(file.person().officer().force()).matters()))
                .orElseGet(() -> new OwnMatters(Optional.empty(), List.of(), List.of()));
    }

    private static OwnMatters own(MatterFile file, MatterRules rules) {
        return new OwnMatters(
                Optional.of(file.person().officerId()),
                rules.kinds().entrySet().stream()
                        .filter(kind -> kind.getValue().source() == CHANGE_OF_CIRCUMSTANCES)
                        .map(kind -> new Kind(kind.getKey(), kind.getValue().name()))
                        .toList(),
                MatterFold.of(file.recorded(), rules).stream()
                        .filter(line -> line.source() == CHANGE_OF_CIRCUMSTANCES)
                        .map(OwnMattersQueries::reported)
                        .toList());
    }

    private static Reported reported(Line line) {
        return new Reported(
                line.id(),
                line.kind(),
                line.name(),
                line.occurredOn(),
                line.recordedAt(),
                line.detail(),
                line.acknowledged().map(Acknowledged::at));
    }
}
