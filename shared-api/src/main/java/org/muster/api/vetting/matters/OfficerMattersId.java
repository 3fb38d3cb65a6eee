package org.muster.api.vetting.matters;

import org.muster.api.StreamId;
import org.muster.api.officers.OfficerId;

/** Names the stream of all matters of one officer. */
public record OfficerMattersId(OfficerId officerId) implements StreamId {
    @Override
    public String key() {
        return "matters/" + officerId;
    }
}
