package org.muster.api.appeals;

import java.util.UUID;
import org.muster.api.Id;

/** Names one appeal. */
public record AppealId(UUID value) implements Id {
    @Override
    public String toString() {
        return value.toString();
    }
}
