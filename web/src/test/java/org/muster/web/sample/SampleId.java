package org.muster.web.sample;

import java.util.UUID;
import org.muster.api.Id;

/** Names a sample. */
public record SampleId(UUID value) implements Id {
    @Override
    public String toString() {
        return value.toString();
    }
}
