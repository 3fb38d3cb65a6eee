package org.muster.api.vetting.matters;

import java.util.UUID;
import org.muster.api.Id;

/** Names one matter of an officer. */
public record MatterId(UUID value) implements Id {
    @Override
    public String toString() {
        return value.toString();
    }
}
