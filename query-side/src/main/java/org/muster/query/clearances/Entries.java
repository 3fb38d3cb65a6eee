package org.muster.query.clearances;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toList;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.stream.Stream;
import org.muster.api.clearances.Clearances;
import org.muster.query.support.Reader;

/** Makes the register's entries: of each officer, what speaks for each level on a day. */
final class Entries {
    private Entries() {}

    /**
     * @param held each officer's in the order of the grants
     */
    static List<Entry> of(List<Holding> held, LocalDate day, Reader reader) {
        return held.stream()
                .collect(groupingBy(Holding::officerId, LinkedHashMap::new, toList()))
                .values()
                .stream()
                .flatMap(ofOne -> entries(ofOne, day, reader))
                .toList();
    }

    private static Stream<Entry> entries(List<Holding> ofOne, LocalDate day, Reader reader) {
        var officer = ofOne.getFirst();
        var policy = reader.policy(officer.ofForce(), day);
        return new Clearances(ofOne.stream().map(Holding::held).toList())
                .on(day, policy).stream()
                        .map(
                                s ->
                                        new Entry(
                                                officer.officerId(),
                                                officer.guard(),
                                                s.clearance(),
                                                s.state()));
    }
}
