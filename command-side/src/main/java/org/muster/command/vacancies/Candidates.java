package org.muster.command.vacancies;

import static org.muster.api.refusals.Rejection.BELOW_PASS_MARK;
import static org.muster.api.refusals.Rejection.NOT_READY_FOR_OFFER;
import static org.muster.api.refusals.Rejection.NO_POST_LEFT;
import static org.muster.api.refusals.Rejection.OFFER_ALREADY_MADE;
import static org.muster.api.refusals.Rejection.OUT_OF_ORDER;

import java.util.ArrayList;
import java.util.List;
import org.muster.api.applications.ApplicationId;
import org.muster.api.refusals.Rejected;
import org.muster.api.vacancies.VacancyCommand.RankCandidate;
import org.muster.api.vacancies.VacancyCommand.ReleaseCandidate;
import org.muster.api.vacancies.VacancyCommand.TakePost;
import org.muster.api.vacancies.VacancyEvent;
import org.muster.api.vacancies.VacancyEvent.CandidateLeft;
import org.muster.api.vacancies.VacancyEvent.CandidateRanked;
import org.muster.api.vacancies.VacancyEvent.PostReleased;
import org.muster.api.vacancies.VacancyEvent.PostTaken;
import org.muster.command.support.Decision;
import org.muster.command.vacancies.Vacancy.Created;

/** Who may take one of a vacancy's posts: nobody twice, and by merit where there is a pass mark. */
final class Candidates {
    private Candidates() {}

    static Decision<VacancyEvent> takePost(TakePost c, Created vacancy) {
        var posts = vacancy.posts();
        if (posts.isHeldBy(c.applicationId())) throw new Rejected(OFFER_ALREADY_MADE);
        if (posts.left() == 0) throw new Rejected(NO_POST_LEFT);
        var outOfOrder =
                vacancy.passMark()
                        .map(mark -> passesOver(c.applicationId(), mark, vacancy))
                        .orElse(false);
        if (outOfOrder && c.outOfOrderReason().isEmpty()) throw new Rejected(OUT_OF_ORDER);
        return Decision.of(
                new PostTaken(c.vacancyId(), c.applicationId(), posts.left() - 1, outOfOrder));
    }

    static Decision<VacancyEvent> rank(RankCandidate c, Created vacancy) {
        return vacancy.merit().meanOf(c.applicationId()).isPresent()
                ? Decision.nothing()
                : Decision.of(new CandidateRanked(c.vacancyId(), c.applicationId(), c.meanScore()));
    }

    static Decision<VacancyEvent> release(ReleaseCandidate c, Created vacancy) {
        var events = new ArrayList<VacancyEvent>();
        var posts = vacancy.posts();
        if (posts.isHeldBy(c.applicationId()))
            events.add(new PostReleased(c.vacancyId(), c.applicationId(), posts.left() + 1));
        if (vacancy.merit().meanOf(c.applicationId()).isPresent())
            events.add(new CandidateLeft(c.vacancyId(), c.applicationId()));
        return Decision.of(List.copyOf(events));
    }

    private static boolean passesOver(ApplicationId candidate, double mark, Created vacancy) {
        var mean =
                vacancy.merit()
                        .meanOf(candidate)
                        .orElseThrow(() -> new Rejected(NOT_READY_FOR_OFFER, List.of("SCORES")));
        if (mean < mark) throw new Rejected(BELOW_PASS_MARK);
        return vacancy.merit().passesOver(mean, vacancy.posts());
    }
}
