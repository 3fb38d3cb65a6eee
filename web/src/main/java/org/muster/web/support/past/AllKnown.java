package org.muster.web.support.past;

import java.util.List;
import org.muster.api.views.AsAt;
import org.muster.web.support.problems.BadInput;
import org.muster.web.support.problems.Fault;

/** Asks for a past by all that is known today, where nothing is kept of what was known then. */
public final class AllKnown {
    private AllKnown() {}

    /**
     * @throws BadInput if it is asked what was known at a moment
     */
    public static AsAt of(AsAt past) {
        if (past.knownAt().isEmpty()) return past;
        throw new BadInput(
                List.of(Fault.of("knownAt", "is not answered here")), "TIME_TRAVEL_NOT_SUPPORTED");
    }
}
