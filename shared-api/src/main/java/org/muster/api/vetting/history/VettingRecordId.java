package org.muster.api.vetting.history;

import org.muster.api.StreamId;
import org.muster.api.officers.OfficerId;

/** Names the record of how all vetting cases of one officer ended. */
public record VettingRecordId(OfficerId officerId) implements StreamId {
    @Override
    public String key() {
        return "vetting-record/" + officerId;
    }
}
