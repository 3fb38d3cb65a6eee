package org.muster.api.officers;

import java.util.UUID;
import org.muster.api.Id;

/** Names one officer, across every force they serve in. */
public record OfficerId(UUID value) implements Id {
    @Override
    public String toString() {
        return value.toString();
    }
}
