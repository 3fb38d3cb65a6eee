package org.muster.api.vacancies;

import java.util.Collections;
import java.util.List;
import java.util.Locale;
import org.muster.api.Text;
import org.muster.api.personal.NotPersonal;

/** A column of a vacancy's board. */
@NotPersonal(because = "the name of a stage")
public record Stage(String name, StageKind kind) {
    private static final int MOST = 20;

    private static final List<StageKind> LATER =
            List.of(StageKind.OFFER, StageKind.VETTING, StageKind.POSTED);

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

    /** Returns the stages unchanged if an application can pass through them from first to last. */
    public static List<Stage> passable(List<Stage> stages) {
        if (stages.size() > MOST) {
            throw new IllegalArgumentException("must be at most " + MOST + " stages");
        }
        var kinds = stages.stream().map(Stage::kind).toList();
        if (!kinds.equals(kinds.stream().sorted().toList())
                || !kinds.containsAll(List.of(StageKind.values()))
                || LATER.stream().anyMatch(k -> Collections.frequency(kinds, k) > 1)) {
            throw new IllegalArgumentException(
                    "must be of the kinds APPLIED, SIFT, INTERVIEW (each once or more), OFFER,"
                            + " VETTING, POSTED (each once), in this order");
        }
        if (stages.stream().map(s -> s.name().toLowerCase(Locale.ROOT)).distinct().count()
                < stages.size()) {
            throw new IllegalArgumentException("must have names that differ");
        }
        return List.copyOf(stages);
    }

    /** Says whether the stage goes by this name, whatever the case of its letters. */
    public boolean isCalled(String other) {
        return name.equalsIgnoreCase(other);
    }
}
