package org.muster.api.clearances;

import java.time.LocalDate;

/** What happened to a clearance after its grant, and the day from which on it counts. */
public record Change(LocalDate on, Kind kind) {
    /** What can happen to a clearance. */
    public enum Kind {
        SUSPENDED,
        REINSTATED,
        WITHDRAWN,
        /** Its withdrawal was overturned on appeal. */
        RESTORED,
        CANCELLED,
        TERMINATED,
        /** Its grant was recorded by mistake, so that it never was. */
        ANNULLED,
        /** None of its conditions binds any more. */
        FREED,
        /** It had its annual review. */
        REVIEWED
    }

    /** The same in one word after the other, for a row of a view. */
    public String written() {
        return on + " " + kind;
    }

    /** Reads what {@link #written} wrote. */
    public static Change read(String written) {
        var words = written.split(" ");
        return new Change(LocalDate.parse(words[0]), Kind.valueOf(words[1]));
    }
}
