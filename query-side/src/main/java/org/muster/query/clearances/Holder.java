package org.muster.query.clearances;

import java.util.List;
import java.util.Optional;
import org.muster.api.Force;
import org.muster.api.access.Guard;
import org.muster.api.clearances.Clearances;
import org.muster.api.clearances.Clearances.Held;
import org.muster.api.officers.OfficerId;
import org.muster.api.personal.Personal;

/** An officer, and all that the officer holds or held. */
public record Holder(
        OfficerId officerId,
        Force force,
        Personal<String> name,
        Personal<String> staffNumber,
        Guard guard,
        Clearances clearances) {

    static Holder of(List<Holding> held) {
        var first = held.getFirst();
        return new Holder(
                new OfficerId(first.officerId()),
                first.ofForce(),
                personal(Optional.ofNullable(first.name())),
                personal(Optional.ofNullable(first.staffNumber())),
                first.guard(),
                new Clearances(held.stream().map(Holding::held).toList()));
    }

    public boolean everUnderConditions() {
        return clearances.held().stream().anyMatch(Held::conditional);
    }

    private static Personal<String> personal(Optional<String> value) {
        return value.map(Personal::of).orElseGet(Personal::erased);
    }
}
