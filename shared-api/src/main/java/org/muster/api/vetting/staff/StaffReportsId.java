package org.muster.api.vetting.staff;

import org.muster.api.StreamId;
import org.muster.api.officers.OfficerId;

/**
 * Names the stream of what line managers reported of one officer. It is apart from what else is
 * learned of them, so that not even its version tells a manager, or the officer, of that.
 */
public record StaffReportsId(OfficerId officerId) implements StreamId {
    @Override
    public String key() {
        return "staff-reports/" + officerId;
    }
}
