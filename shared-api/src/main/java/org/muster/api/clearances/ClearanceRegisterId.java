package org.muster.api.clearances;

import org.muster.api.StreamId;
import org.muster.api.officers.OfficerId;

/** Names the stream of all clearances of one officer. */
public record ClearanceRegisterId(OfficerId officerId) implements StreamId {
    @Override
    public String key() {
        return "clearances/" + officerId;
    }
}
