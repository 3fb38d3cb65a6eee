package org.muster.api.vetting.matters;

import org.muster.api.StreamId;
import org.muster.api.officers.OfficerId;

/**
 * Names the stream of what one officer reported of themself. It is apart from what else is learned
 * of them, so that not even its version tells the officer of that.
 */
public record ReportedChangesId(OfficerId officerId) implements StreamId {
    @Override
    public String key() {
        return "reported-changes/" + officerId;
    }
}
