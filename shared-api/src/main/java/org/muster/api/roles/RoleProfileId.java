package org.muster.api.roles;

import java.util.UUID;
import org.muster.api.Id;

/** Names one role profile, through all its versions. */
public record RoleProfileId(UUID value) implements Id {
    @Override
    public String toString() {
        return value.toString();
    }
}
