package org.muster.query.draws;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Transient;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.muster.api.Force;
import org.muster.api.access.Guard;
import org.muster.api.draws.DrawEvent.DrawAnnounced;
import org.muster.api.draws.DrawId;
import org.muster.api.draws.DrawLine;
import org.muster.query.support.Reader;
import org.springframework.data.domain.Persistable;

/** A draw, as the list of draws shows it. */
@Entity
@Table(name = "draw_line")
class DrawRow implements Persistable<UUID> {
    @Id UUID id;
    String force;
    LocalDate announcedOn;
    int roster;
    int number;
    LocalDate seedOn;
    @Nullable LocalDate heldOn;
    @Transient boolean fresh;

    protected DrawRow() {}

    DrawRow(DrawAnnounced event, LocalDate on) {
        id = event.drawId().value();
        force = event.force().name();
        announcedOn = on;
        roster = event.roster().size();
        number = event.number();
        seedOn = event.seedOn();
        fresh = true;
    }

    Guard guard() {
        return Guard.of(new Force(force));
    }

    /** The row's place in the list. */
    String place() {
        return announcedOn + "\n" + id;
    }

    DrawLine line(Reader reader) {
        var held = Optional.ofNullable(heldOn);
        var every = reader.policy(new Force(force)).draws().every();
        return new DrawLine(
                new DrawId(id),
                new Force(force),
                announcedOn,
                roster,
                number,
                seedOn,
                held,
                held.map(on -> on.plus(every)));
    }

    @Override
    public UUID getId() {
        return id;
    }

    @Override
    public boolean isNew() {
        return fresh;
    }
}
