package org.muster.query.vetting.record;

import java.time.LocalDate;
import java.util.Optional;
import org.muster.api.appeals.AppealWindow;
import org.muster.api.appeals.refusals.Refusal;
import org.muster.api.appeals.refusals.Refusal.Letter;
import org.muster.api.appeals.refusals.Refusal.Overturned;
import org.muster.api.vetting.CaseId;
import org.muster.api.vetting.cases.AfterDecisionEvent.AftercareReviewed;
import org.muster.api.vetting.cases.AfterDecisionEvent.AppealWindowOpened;
import org.muster.api.vetting.cases.AfterDecisionEvent.ReasonsServed;
import org.muster.api.vetting.cases.AfterDecisionEvent.RefusalOverturned;
import org.muster.api.vetting.cases.AfterDecisionEvent.RefusalRemitted;

/** Finds what followed from a refusal. */
final class Refusals {
    private Refusals() {}

    static Optional<Refusal> in(CaseFile file) {
        return window(file)
                .map(window -> new Refusal(window, letter(file), overturned(file), remitted(file)));
    }

    /** A letter served after the decision opened the window anew. */
    static Optional<AppealWindow> window(CaseFile file) {
        return file.last(AppealWindowOpened.class).map(r -> r.event().window());
    }

    private static Optional<Letter> letter(CaseFile file) {
        return file.last(ReasonsServed.class)
                .map(
                        r ->
                                new Letter(
                                        r.event().disclosure(),
                                        r.event().because(),
                                        r.event().withheld(),
                                        r.event().text(),
                                        r.event().servedBy(),
                                        r.event().servedOn()));
    }

    private static Optional<Overturned> overturned(CaseFile file) {
        return file.last(RefusalOverturned.class)
                .map(
                        r ->
                                new Overturned(
                                        r.event().appealId(),
                                        r.event().decidedOn(),
                                        reviewOn(r.event(), file)));
    }

    private static Optional<LocalDate> reviewOn(RefusalOverturned overturned, CaseFile file) {
        return file.last(AftercareReviewed.class)
                .map(r -> r.event().nextReviewOn())
                .orElse(Optional.of(overturned.reviewOn()));
    }

    private static Optional<CaseId> remitted(CaseFile file) {
        return file.last(RefusalRemitted.class).map(r -> r.event().newCase());
    }
}
