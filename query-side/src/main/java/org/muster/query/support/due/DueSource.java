package org.muster.query.support.due;

import java.util.List;
import java.util.Set;
import org.muster.api.Query;
import org.muster.api.access.Role;
import org.muster.query.support.Reader;

/** A feature in which things fall due. */
public interface DueSource {
    /** Everything that is to be done, whenever, and that the reader reaches with this question. */
    List<FoundDue> due(Query<?> query, Reader reader);

    /** Says whether it is for those who fill posts to see to, and not for the vetting unit. */
    default boolean isOfPosts() {
        return false;
    }

    /** Says whether the reader sees more than a researcher, who reaches only what is theirs. */
    static boolean seesDecisions(Reader reader) {
        return Set.of(Role.VETTING_DECISION_MAKER, Role.AUDITOR, Role.SERVICE).stream()
                .anyMatch(reader.actor()::holds);
    }
}
