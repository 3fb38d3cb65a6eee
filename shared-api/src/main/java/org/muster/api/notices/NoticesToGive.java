package org.muster.api.notices;

import java.util.List;
import org.muster.api.Query;
import org.muster.api.access.Needs;
import org.muster.api.access.Role;
import org.muster.api.notices.NoticeCommand.GiveNotice;

/** The notices that today calls for and that were not given yet, as far as the views have seen. */
public record NoticesToGive(List<GiveNotice> orders) {
    @Needs(Role.SERVICE)
    public record Find() implements Query<NoticesToGive> {}
}
