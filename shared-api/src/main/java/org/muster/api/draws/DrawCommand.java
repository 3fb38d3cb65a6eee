package org.muster.api.draws;

import static org.muster.api.access.Role.VETTING_DECISION_MAKER;
import static org.muster.api.refusals.BadField.checked;

import java.time.LocalDate;
import org.muster.api.Command;
import org.muster.api.Creation;
import org.muster.api.Force;
import org.muster.api.Text;
import org.muster.api.access.Needs;

/** Everything that can be ordered of a draw. */
public sealed interface DrawCommand extends Command {
    DrawId drawId();

    @Override
    default DrawId target() {
        return drawId();
    }

    /**
     * Fixes the roster, before anybody can know the seed.
     *
     * @param roster everybody of the force who holds a clearance of the force today, as the
     *     register has it; the service reads it, nobody types it
     * @param seedFrom which published number will be the seed, so that nobody chooses it
     * @param seedOn the day on which that is published
     */
    @Needs(VETTING_DECISION_MAKER)
    record AnnounceDraw(
            DrawId drawId, Force force, Roster roster, String seedFrom, LocalDate seedOn)
            implements DrawCommand, Creation {
        public AnnounceDraw {
            seedFrom = checked("seedFrom", seedFrom, Text::line);
        }
    }

    /** Draws with the seed, once it is published; by somebody else than who announced the draw. */
    @Needs(VETTING_DECISION_MAKER)
    record HoldDraw(DrawId drawId, String seed) implements DrawCommand {
        public HoldDraw {
            seed = checked("seed", seed, Text::line);
        }
    }
}
