package org.muster.query.officers;

import java.util.Set;
import org.axonframework.queryhandling.QueryHandler;
import org.muster.api.Force;
import org.muster.api.access.Role;
import org.muster.api.officers.OfficerLine;
import org.muster.api.views.Slice;
import org.muster.query.support.Place;
import org.muster.query.support.Reader;
import org.muster.query.support.people.Listed;
import org.muster.query.support.people.People;
import org.springframework.stereotype.Component;

/** Answers which officers there are, by name. */
@Component
class OfficerListQueries {
    private static final Set<Role> CONCERNED = Set.of(Role.APPLICANT, Role.LINE_MANAGER);

    private final People people;

    OfficerListQueries(People people) {
        this.people = people;
    }

    @QueryHandler
    Slice<OfficerLine> find(OfficerLine.Find query, Reader reader) {
        var limit = query.window().limit();
        var found =
                people.found(
                        query.search().orElse(""),
                        query.force().map(Force::name).orElse(""),
                        concerning(reader),
                        Place.of(query.window()),
                        limit + 1);
        return Slice.of(found, limit, Listed::place)
                .only(listed -> reader.reaches(query, listed.person().guard()))
                .map(OfficerListQueries::line);
    }

    private static OfficerLine line(Listed listed) {
        var person = listed.person();
        return new OfficerLine(
                person.id(), person.name(), person.staffNumber(), person.force(), listed.rank());
    }

    /** Whoever holds no other role finds but themselves and their own officers. */
    private static String concerning(Reader reader) {
        return CONCERNED.containsAll(reader.actor().roles()) ? reader.actor().account().name() : "";
    }
}
