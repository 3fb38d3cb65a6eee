package org.muster.query.clearances;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toList;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.stream.Stream;
import org.muster.api.clearances.Clearances;
import org.muster.query.support.Reader;

/** Makes the register's entries: of each officer, what speaks for each level today. */
final class Entries {
    private Entries() {}

    /**
     * @param held each officer's in the order of the grants
     */
    static List<Entry> of(List<Holding> held, Reader reader) {
        return held.stream()
                .collect(groupingBy(Holding::officerId, LinkedHashMap::new, toList()))
                .values()
                .stream()
                .flatMap(ofOne -> entries(ofOne, reader))
                .toList();
    }

    private static Stream<Entry> entries(List<Holding> ofOne, Reader reader) {
        var officer = ofOne.getFirst();
        var policy = reader.policy(officer.ofForce());
        return new Clearances(ofOne.stream().map(Holding::held).toList())
                .on(reader.today(), policy).stream()
                        .map(
                                s ->
                                        new Entry(
                                                officer.officerId(),
                                                officer.guard(),
                                                s.clearance(),
                                                s.state()));
    }
}
