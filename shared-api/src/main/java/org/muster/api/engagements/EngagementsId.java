package org.muster.api.engagements;

import org.muster.api.StreamId;
import org.muster.api.officers.OfficerId;

/** Names the record of what one officer has under way. */
public record EngagementsId(OfficerId officerId) implements StreamId {
    @Override
    public String key() {
        return "engagements/" + officerId;
    }
}
