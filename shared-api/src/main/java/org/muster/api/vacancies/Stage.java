package org.muster.api.vacancies;

import java.util.List;
import org.muster.api.NotPersonal;
import org.muster.api.Text;

/** A column of a vacancy's board. */
@NotPersonal(because = "the name of a stage")
public record Stage(String name, StageKind kind) {
    /** The stages of a vacancy that names none of its own. */
    public static final List<Stage> USUAL =
            List.of(
                    new Stage("Applied", StageKind.APPLIED),
                    new Stage("Sift", StageKind.SIFT),
                    new Stage("Interview", StageKind.INTERVIEW),
                    new Stage("Conditional offer", StageKind.OFFER),
                    new Stage("Vetting", StageKind.VETTING),
                    new Stage("Posted", StageKind.POSTED));

    public Stage {
        name = Text.line(name);
    }
}
