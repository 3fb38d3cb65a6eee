package org.muster.api.vetting;

import java.util.UUID;
import org.muster.api.Id;

/** Names one vetting case. */
public record CaseId(UUID value) implements Id {
    @Override
    public String toString() {
        return value.toString();
    }
}
