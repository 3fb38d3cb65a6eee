package org.muster.api.applications;

import java.util.UUID;
import org.muster.api.Id;

/** Names one application of an officer for a vacancy. */
public record ApplicationId(UUID value) implements Id {
    @Override
    public String toString() {
        return value.toString();
    }
}
