package org.muster.query.notices;

import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.muster.api.Query;
import org.muster.api.access.Access;
import org.muster.api.access.Role;
import org.muster.api.refusals.BadField;
import org.muster.api.vetting.CaseId;
import org.muster.query.support.Reader;
import org.muster.query.support.watch.Watch;

/** That a list of vetting material is read: as what, and of whom. */
final class Reading {
    private Reading() {}

    /**
     * The roles under which it is read.
     *
     * @throws BadField if a reason is needed
     */
    static Set<Role> roles(Query<?> query, Reader reader, Watch watch) {
        var roles =
                Access.rolesFor(query.getClass()).stream()
                        .filter(reader.actor()::holds)
                        .collect(Collectors.toSet());
        try {
            watch.requireReason(roles);
        } catch (BadField e) {
            watch.refused(List.of());
            throw e;
        }
        return roles;
    }

    /** The records that were shown, by the ids of cases, clearances and assessments. */
    static List<CaseId> cases(Stream<UUID> subjects) {
        return subjects.distinct().map(CaseId::new).toList();
    }
}
