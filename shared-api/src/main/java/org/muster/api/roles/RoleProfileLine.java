package org.muster.api.roles;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.muster.api.Force;
import org.muster.api.Query;
import org.muster.api.access.Needs;
import org.muster.api.clearances.ClearanceLevel;
import org.muster.api.views.Slice;
import org.muster.api.views.Window;

/** A role profile as a line of a list: its version in force today. */
public record RoleProfileLine(
        RoleProfileId id,
        int version,
        String title,
        Force force,
        Optional<String> roleCode,
        Optional<ProfileFields.Grade> grade,
        Optional<String> status,
        List<Level> requiredClearances,
        LocalDate effectiveFrom) {

    /** A clearance that is asked for, in the document or because another needs it. */
    public record Level(ClearanceLevel level, boolean derived) {}

    /** All of the asker's forces, by title. */
    @Needs(everyone = true)
    public record Find(Optional<String> search, Window window)
            implements Query<Slice<RoleProfileLine>> {}
}
