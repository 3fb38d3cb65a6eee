package org.muster.query.clearances;

import java.time.LocalDate;
import java.util.UUID;
import org.muster.api.access.Guard;
import org.muster.api.clearances.ClearanceRegister;
import org.muster.api.clearances.ClearanceState;
import org.muster.api.clearances.Clearances.Held;
import org.muster.query.support.Place;
import org.muster.query.support.Reader;

/** A clearance in the register, and what it is worth on the day asked about. */
record Entry(UUID officer, Guard guard, Held held, ClearanceState state) {

    boolean reachedBy(ClearanceRegister.Find query, Reader reader) {
        return reader.reaches(query, guard);
    }

    /** The same, as the reader may know it: planners count no conditions. */
    Entry toldTo(ClearanceRegister.Find query, Reader reader) {
        return new Entry(officer, guard, held, state.told(reader.roles(query, guard), false));
    }

    boolean matches(ClearanceRegister.Find query, LocalDate day) {
        return query.level().map(held.level()::equals).orElse(true)
                && query.state().map(wanted -> wanted == state).orElse(true)
                && query.expiringWithin().map(days -> endsBy(day.plusDays(days))).orElse(true);
    }

    boolean comesAfter(Place place) {
        var order = held.to().toString().compareTo(place.key());
        return order > 0
                || order == 0 && held.clearanceId().toString().compareTo(place.id().toString()) > 0;
    }

    String place() {
        return held.to() + "\n" + held.clearanceId();
    }

    private boolean endsBy(LocalDate day) {
        return state.isLive() && !held.to().isAfter(day);
    }
}
