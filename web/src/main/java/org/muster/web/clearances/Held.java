package org.muster.web.clearances;

import java.time.LocalDate;
import java.util.List;
import org.muster.api.clearances.ClearanceLevel;
import org.muster.api.clearances.ClearanceState;
import org.muster.api.clearances.OfficerClearances;

/** What an officer holds, as programs are told: these four fields of each, and no more. */
record Held(List<Line> clearances) {
    record Line(ClearanceLevel level, ClearanceState state, LocalDate from, LocalDate to) {}

    static Held of(OfficerClearances held) {
        return new Held(held.clearances().stream().map(Held::line).toList());
    }

    private static Line line(OfficerClearances.Line line) {
        return new Line(line.level(), line.state(), line.from(), line.to());
    }
}
