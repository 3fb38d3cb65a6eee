package org.muster.query.applications;

import static org.muster.api.applications.ApplicationState.ASSESSED;

import java.util.List;
import java.util.stream.Stream;
import org.muster.api.applications.ApplicationState;
import org.muster.api.applications.Progress;
import org.muster.api.vacancies.Stage;

/**
 * Where a recruiter may try to move an application: one step forward, or one back unless its panel
 * is through with it.
 */
final class Moves {
    private Moves() {}

    static List<String> from(Progress progress) {
        if (isFixed(progress)) return List.of();
        var here = progress.stages().indexOf(progress.stage());
        var steps = progress.state() == ASSESSED ? Stream.of(1) : Stream.of(1, -1);
        return steps.map(step -> here + step)
                .filter(there -> there >= 0 && there < progress.stages().size())
                .map(progress.stages()::get)
                .filter(stage -> stage.kind().isSelection())
                .map(Stage::name)
                .toList();
    }

    private static boolean isFixed(Progress progress) {
        return progress.onHold()
                || progress.state().hasEnded()
                || progress.state() == ApplicationState.RESERVE
                || !progress.stage().kind().isSelection();
    }
}
