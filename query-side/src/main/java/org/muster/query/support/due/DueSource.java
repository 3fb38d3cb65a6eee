package org.muster.query.support.due;

import java.util.List;
import org.muster.api.Query;
import org.muster.query.support.Reader;

/** A feature in which things fall due. */
public interface DueSource {
    /** Everything that is to be done, whenever, and that the reader reaches with this question. */
    List<FoundDue> due(Query<?> query, Reader reader);
}
