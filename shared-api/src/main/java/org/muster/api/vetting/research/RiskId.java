package org.muster.api.vetting.research;

import java.util.UUID;
import org.muster.api.Id;

/** Names one risk within its case. */
public record RiskId(UUID value) implements Id {
    @Override
    public String toString() {
        return value.toString();
    }
}
