package org.muster.query.clearances;

import static java.util.stream.Collectors.counting;
import static java.util.stream.Collectors.groupingBy;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.axonframework.queryhandling.QueryHandler;
import org.muster.api.Force;
import org.muster.api.access.Access;
import org.muster.api.access.Actor;
import org.muster.api.access.Role;
import org.muster.api.clearances.ClearanceRegister;
import org.muster.api.clearances.ClearanceRegister.Count;
import org.muster.api.clearances.ClearanceRegister.Line;
import org.muster.api.views.Slice;
import org.muster.api.views.Window;
import org.muster.query.support.Place;
import org.muster.query.support.Reader;
import org.muster.query.support.people.People;
import org.muster.query.support.people.Person;
import org.springframework.stereotype.Component;

/** Answers who holds what on a day, with each state derived from everything the officer holds. */
@Component
class ClearanceRegisterQueries {
    private static final Comparator<Entry> FIRST_TO_END =
            Comparator.comparing((Entry e) -> e.held().to())
                    .thenComparing(e -> e.held().clearanceId().toString());

    private final HeldClearanceRows clearances;
    private final People people;

    ClearanceRegisterQueries(HeldClearanceRows clearances, People people) {
        this.clearances = clearances;
        this.people = people;
    }

    @QueryHandler
    ClearanceRegister handle(ClearanceRegister.Find query, Reader reader) {
        var day = reader.day(query.past());
        var wanted =
                Entries.of(held(reader), day, reader).stream()
                        .filter(entry -> entry.reachedBy(query, reader))
                        .map(entry -> entry.toldTo(query, reader))
                        .filter(entry -> entry.matches(query, day))
                        .sorted(FIRST_TO_END)
                        .toList();
        var named = isTold(reader.actor());
        var shown =
                named
                        ? slice(wanted, query.window())
                        : new Slice<Line>(List.of(), Optional.empty());
        return new ClearanceRegister(named, shown, counts(wanted));
    }

    /** Planners count clearances; whose they are is not theirs to know. */
    private static boolean isTold(Actor actor) {
        return Access.rolesFor(ClearanceRegister.Find.class).stream()
                .filter(role -> role != Role.WORKFORCE_PLANNER)
                .anyMatch(actor::holds);
    }

    private List<Holding> held(Reader reader) {
        var forces = reader.actor().forces().stream().map(Force::name).toList();
        return clearances.held(reader.actor().everyForce(), forces);
    }

    private Slice<Line> slice(List<Entry> wanted, Window window) {
        var place = Place.of(window);
        var rest =
                wanted.stream()
                        .filter(entry -> place.map(entry::comesAfter).orElse(true))
                        .limit(window.limit() + 1L)
                        .toList();
        var part = Slice.of(rest, window.limit(), Entry::place);
        var officers = people.behind(part.items(), Entry::officer);
        return part.map(entry -> line(entry, officers.get(entry.officer())));
    }

    private static Line line(Entry entry, Person person) {
        var held = entry.held();
        return new Line(
                held.clearanceId(),
                person.id(),
                person.name(),
                person.staffNumber(),
                person.force(),
                held.level(),
                entry.state(),
                held.from(),
                held.to());
    }

    private static List<Count> counts(List<Entry> entries) {
        var byLevel = new TreeMap<String, List<Count>>();
        entries.stream()
                .collect(groupingBy(e -> e.held().level()))
                .forEach(
                        (level, ofLevel) ->
                                byLevel.put(
                                        level.code(),
                                        ofLevel.stream()
                                                .collect(groupingBy(Entry::state, counting()))
                                                .entrySet()
                                                .stream()
                                                .sorted(Map.Entry.comparingByKey())
                                                .map(
                                                        c ->
                                                                new Count(
                                                                        level,
                                                                        c.getKey(),
                                                                        c.getValue()))
                                                .toList()));
        return byLevel.values().stream().flatMap(List::stream).toList();
    }
}
