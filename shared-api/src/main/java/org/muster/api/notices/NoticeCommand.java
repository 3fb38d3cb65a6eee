package org.muster.api.notices;

import org.muster.api.Begins;
import org.muster.api.Command;
import org.muster.api.access.Needs;
import org.muster.api.access.Role;
import org.muster.api.officers.OfficerId;

/** Everything that can be ordered of notices. */
public sealed interface NoticeCommand extends Command {
    DueId due();

    @Override
    default DueId target() {
        return due();
    }

    /** Gives the notice that today calls for; follows only from its day, and happens once. */
    @Needs(Role.SERVICE)
    record GiveNotice(DueId due, OfficerId officerId) implements NoticeCommand, Begins {}
}
