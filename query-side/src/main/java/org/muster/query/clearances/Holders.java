package org.muster.query.clearances;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toList;

import java.util.LinkedHashMap;
import java.util.List;
import org.muster.api.Force;
import org.muster.api.clearances.ClearanceId;
import org.muster.api.officers.OfficerId;
import org.muster.api.refusals.Unknown;
import org.muster.query.support.Reader;
import org.springframework.stereotype.Component;

/** Finds whose a clearance is; what it is worth is for the officer's own stream to say. */
@Component
public class Holders {
    private final HeldClearanceRows clearances;

    Holders(HeldClearanceRows clearances) {
        this.clearances = clearances;
    }

    /**
     * The officer who holds or held it.
     *
     * @throws Unknown if there is no such clearance
     */
    public OfficerId of(ClearanceId clearance) {
        return clearances
                .findById(clearance.value())
                .map(row -> new OfficerId(row.officerId))
                .orElseThrow(Unknown::new);
    }

    /** Who holds or held what, in the reader's forces. */
    public List<Holder> all(Reader reader) {
        var forces = reader.actor().forces().stream().map(Force::name).toList();
        return clearances.held(reader.actor().everyForce(), forces).stream()
                .collect(groupingBy(Holding::officerId, LinkedHashMap::new, toList()))
                .values()
                .stream()
                .map(Holder::of)
                .toList();
    }

    /** The officers of the reader's forces who ever held a clearance with conditions. */
    public List<OfficerId> underConditions(Reader reader) {
        var forces = reader.actor().forces().stream().map(Force::name).toList();
        return clearances.conditioned(reader.actor().everyForce(), forces).stream()
                .map(OfficerId::new)
                .toList();
    }
}
