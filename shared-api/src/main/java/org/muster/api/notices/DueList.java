package org.muster.api.notices;

import static org.muster.api.access.Role.AUDITOR;
import static org.muster.api.access.Role.RECRUITER;
import static org.muster.api.access.Role.VETTING_DECISION_MAKER;
import static org.muster.api.access.Role.VETTING_RESEARCHER;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.muster.api.Force;
import org.muster.api.Query;
import org.muster.api.access.Needs;
import org.muster.api.clearances.ClearanceLevel;
import org.muster.api.officers.OfficerId;
import org.muster.api.personal.Personal;
import org.muster.api.refusals.BadField;
import org.muster.api.views.Slice;
import org.muster.api.views.Window;

/**
 * What is to be done in vetting, or about posts, the first day before the others, and so what is
 * overdue first.
 *
 * @param counts of everything within the reader's reach, whatever was asked for
 */
public record DueList(LocalDate today, Slice<Line> slice, List<Count> counts) {
    private static final int MOST_DAYS = 366;

    /**
     * One thing.
     *
     * @param level of the clearance that it is about; absent where it is about none
     * @param by the last day on which it is in time
     */
    public record Line(
            DueId id,
            OfficerId officerId,
            Personal<String> name,
            Personal<String> staffNumber,
            Force force,
            Optional<ClearanceLevel> level,
            LocalDate by,
            boolean overdue) {}

    /** How many of a kind are overdue, and how many fall due within the days asked about. */
    public record Count(DueKind kind, long overdue, long toCome) {}

    /**
     * Asks for what is overdue and for what falls due within so many days; the reading is recorded.
     *
     * @param reason why it is read: an auditor must say so
     */
    @Needs({VETTING_RESEARCHER, VETTING_DECISION_MAKER, AUDITOR})
    public record Find(Optional<DueKind> kind, int days, Optional<String> reason, Window window)
            implements Query<DueList> {
        public static final int USUAL_DAYS = 30;

        public Find {
            checkDays(days);
        }
    }

    /** Asks the same of posts, which is no vetting material. */
    @Needs({RECRUITER, AUDITOR})
    public record FindInPosts(Optional<DueKind> kind, int days, Window window)
            implements Query<DueList> {
        public FindInPosts {
            checkDays(days);
        }
    }

    private static void checkDays(int days) {
        BadField.unless(
                days >= 0 && days <= MOST_DAYS,
                "days",
                "must be a number of days from 0 to " + MOST_DAYS);
    }
}
