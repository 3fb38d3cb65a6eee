package org.muster.command.draws;

import org.muster.api.draws.DrawEvent;
import org.muster.api.draws.DrawEvent.*;

/** Where one draw stands. */
sealed interface Draw {
    record NotAnnounced() implements Draw {}

    record Announced(DrawAnnounced terms) implements Draw {}

    record Held(DrawAnnounced terms) implements Draw {}

    static Draw evolve(Draw state, DrawEvent event) {
        return switch (event) {
            case DrawAnnounced e -> new Announced(e);
            case DrawHeld _ -> new Held(((Announced) state).terms());
        };
    }
}
