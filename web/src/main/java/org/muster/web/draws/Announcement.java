package org.muster.web.draws;

import java.time.LocalDate;
import org.muster.api.Force;
import org.muster.api.draws.DrawCommand.AnnounceDraw;
import org.muster.api.draws.DrawId;
import org.muster.api.draws.OfficersToDraw;
import org.muster.web.support.Desk;
import org.springframework.stereotype.Component;

/** Announces a draw among those whom the register has at this moment; nobody types a roster. */
@Component
class Announcement {
    private final Desk desk;

    Announcement(Desk desk) {
        this.desk = desk;
    }

    AnnounceDraw of(DrawId id, Force force, String seedFrom, LocalDate seedOn) {
        var roster = desk.ask(new OfficersToDraw.Find(force)).roster();
        return new AnnounceDraw(id, force, roster, seedFrom, seedOn);
    }
}
