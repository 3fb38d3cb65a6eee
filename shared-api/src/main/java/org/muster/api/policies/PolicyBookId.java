package org.muster.api.policies;

import org.muster.api.StreamId;

/** Names the one stream in which every change of policy is recorded. */
public record PolicyBookId() implements StreamId {
    @Override
    public String key() {
        return "policies";
    }
}
