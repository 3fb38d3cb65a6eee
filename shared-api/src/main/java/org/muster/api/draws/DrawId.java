package org.muster.api.draws;

import java.util.UUID;
import org.muster.api.Id;

/** Names one draw. */
public record DrawId(UUID value) implements Id {
    @Override
    public String toString() {
        return value.toString();
    }
}
