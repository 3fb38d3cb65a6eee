package org.muster.command.applications;

import static org.muster.api.applications.ApplicationState.ASSESSED;
import static org.muster.api.applications.ApplicationState.RESERVE;
import static org.muster.api.refusals.Rejection.ILLEGAL_MOVE;
import static org.muster.api.refusals.Rejection.REASON_MISSING;
import static org.muster.api.vacancies.StageKind.APPLIED;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.muster.api.applications.ApplicationCommand.MoveApplication;
import org.muster.api.applications.ApplicationEvent;
import org.muster.api.applications.ApplicationEvent.ApplicationMoved;
import org.muster.api.applications.Endorsement;
import org.muster.api.applications.Progress;
import org.muster.api.personal.Personal;
import org.muster.api.refusals.Rejected;
import org.muster.api.vacancies.Stage;
import org.muster.command.applications.Application.Submitted;
import org.muster.command.support.Decision;

/** How a recruiter moves an application between its vacancy's selection stages: step by step. */
final class Moves {
    private Moves() {}

    static Decision<ApplicationEvent> move(MoveApplication c, Submitted application) {
        var progress = application.progress();
        var to = selectionStage(progress, c.to()).orElseThrow(() -> illegal(progress, c.to()));
        var steps = steps(progress, to);
        if (Math.abs(steps) != 1) throw illegal(progress, to.name());
        if (steps > 0) forwards(progress, to, c.reason());
        else backwards(progress, to, c.reason());
        return Decision.of(
                new ApplicationMoved(
                        c.applicationId(),
                        application.officerId(),
                        progress.stage().name(),
                        to.name(),
                        to.kind(),
                        c.reason().map(Personal::of)));
    }

    private static Optional<Stage> selectionStage(Progress progress, String name) {
        var isInSelection = progress.stage().kind().isSelection() && progress.state() != RESERVE;
        return progress.stages().stream()
                .filter(stage -> isInSelection && stage.kind().isSelection())
                .filter(stage -> stage.isCalled(name))
                .findFirst();
    }

    private static int steps(Progress progress, Stage to) {
        return progress.stages().indexOf(to) - progress.stages().indexOf(progress.stage());
    }

    private static void forwards(Progress progress, Stage to, Optional<String> reason) {
        if (to.kind() == APPLIED) return;
        var missing = missing(progress);
        if (!missing.isEmpty()) {
            throw new Rejected(
                    ILLEGAL_MOVE,
                    sentence(progress, to.name()) + " while this is missing: " + join(missing),
                    missing);
        }
        var passesOver = progress.endorsement() == Endorsement.DECLINED;
        if (progress.stage().kind() == APPLIED && passesOver && reason.isEmpty()) {
            throw new Rejected(
                    REASON_MISSING,
                    "A reason is needed to go on without the line manager's endorsement.");
        }
    }

    private static void backwards(Progress progress, Stage to, Optional<String> reason) {
        if (progress.state() == ASSESSED) throw illegal(progress, to.name());
        if (reason.isEmpty())
            throw new Rejected(REASON_MISSING, "A reason is needed to move an application back.");
    }

    private static List<String> missing(Progress progress) {
        var missing = new ArrayList<String>();
        if (progress.endorsement() == Endorsement.PENDING) missing.add("ENDORSEMENT");
        if (!progress.mayProceed()) missing.add("ELIGIBILITY");
        return missing;
    }

    private static Rejected illegal(Progress progress, String to) {
        return new Rejected(ILLEGAL_MOVE, sentence(progress, to) + ".");
    }

    private static String sentence(Progress progress, String to) {
        return "The application cannot move from \"%s\" to \"%s\""
                .formatted(progress.stage().name(), to);
    }

    private static String join(List<String> missing) {
        return String.join(", ", missing) + ".";
    }
}
