package org.muster.api.clearances;

import java.util.UUID;
import org.muster.api.Id;

/** Names one clearance that was granted. */
public record ClearanceId(UUID value) implements Id {
    @Override
    public String toString() {
        return value.toString();
    }
}
