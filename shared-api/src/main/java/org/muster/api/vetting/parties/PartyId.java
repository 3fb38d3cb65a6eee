package org.muster.api.vetting.parties;

import java.util.UUID;
import org.muster.api.Id;

/** Names one third party within a case. */
public record PartyId(UUID value) implements Id {
    @Override
    public String toString() {
        return value.toString();
    }
}
