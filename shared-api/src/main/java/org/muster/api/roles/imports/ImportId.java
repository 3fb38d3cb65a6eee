package org.muster.api.roles.imports;

import java.util.UUID;
import org.muster.api.Id;

/** Names one import of a role profile's source text. */
public record ImportId(UUID value) implements Id {
    @Override
    public String toString() {
        return value.toString();
    }
}
