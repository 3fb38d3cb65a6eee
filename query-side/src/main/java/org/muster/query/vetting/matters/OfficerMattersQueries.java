package org.muster.query.vetting.matters;

import java.util.List;
import java.util.Set;
import org.axonframework.messaging.annotation.MetaDataValue;
import org.axonframework.queryhandling.QueryHandler;
import org.muster.api.Request;
import org.muster.api.access.Account;
import org.muster.api.access.Role;
import org.muster.api.refusals.BadField;
import org.muster.api.refusals.Unknown;
import org.muster.api.vetting.matters.MatterRules;
import org.muster.api.vetting.matters.OfficerMatters;
import org.muster.api.vetting.matters.OfficerMatters.Kind;
import org.muster.api.vetting.matters.OfficerMatters.Officer;
import org.muster.api.views.Histories;
import org.muster.query.support.Reader;
import org.muster.query.support.watch.AccessRecords;
import org.muster.query.support.watch.Watch;
import org.muster.query.vetting.appeals.Hearings;
import org.springframework.stereotype.Component;

/** Answers what was learned of one officer, or had been by then, once the reading is recorded. */
@Component
class OfficerMattersQueries {
    private final Histories histories;
    private final AccessRecords records;
    private final Hearings hearings;

    OfficerMattersQueries(Histories histories, AccessRecords records, Hearings hearings) {
        this.histories = histories;
        this.records = records;
        this.hearings = hearings;
    }

    @QueryHandler
    OfficerMatters handle(
            OfficerMatters.Find query, Reader reader, @MetaDataValue(Request.KEY) Request request) {
        var watch = new Watch(records, request, reader, "matters of an officer", query.reason());
        try {
            var view = view(query, reader, watch);
            var parts = view.matters().isEmpty() ? List.<String>of() : List.of("matters");
            watch.shown(view.seenAs(), List.of(query.officerId()), parts);
            return view;
        } catch (Unknown | BadField e) {
            watch.refused(List.of(query.officerId()));
            throw e;
        }
    }

    /**
     * What had occurred by the day asked about, or may have, as far as it was known at the moment
     * asked about.
     */
    private OfficerMatters view(OfficerMatters.Find query, Reader reader, Watch watch) {
        var file = MatterFile.of(query.officerId(), histories);
        var seenAs = roles(query, reader, file);
        watch.requireReason(seenAs);
        var day = reader.day(query.past());
        var person = file.person();
        var force = person.officer().force();
        var rules = reader.policy(force).matters();
        return new OfficerMatters(
                new Officer(person.officerId(), person.name(), person.staffNumber(), force),
                seenAs.stream().sorted().toList(),
                MatterFold.of(file.known(query.past()).recorded(), rules).stream()
                        .filter(line -> !line.occurredOn().earliest().isAfter(day))
                        .toList(),
                kinds(rules));
    }

    /** An appeals officer reads those of officers whose appeal is theirs to hear, and no others. */
    private Set<Role> roles(OfficerMatters.Find query, Reader reader, MatterFile file) {
        var me = reader.actor().account();
        var hearers = hearings.hears(me, query.officerId()) ? Set.of(me) : Set.<Account>of();
        return reader.roles(query, file.guard().lettingIn(Role.APPEALS_OFFICER, hearers));
    }

    private static List<Kind> kinds(MatterRules rules) {
        return rules.kinds().entrySet().stream()
                .map(e -> new Kind(e.getKey(), e.getValue().name(), e.getValue().source()))
                .toList();
    }
}
