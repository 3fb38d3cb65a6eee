package org.muster.command.vacancies;

import static org.muster.api.refusals.Rejection.BELOW_PASS_MARK;
import static org.muster.api.refusals.Rejection.NOT_READY_FOR_OFFER;
import static org.muster.api.refusals.Rejection.NO_POST_LEFT;
import static org.muster.api.refusals.Rejection.OFFER_ALREADY_MADE;
import static org.muster.api.refusals.Rejection.OFFER_EXPIRED;
import static org.muster.api.refusals.Rejection.OUT_OF_ORDER;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.muster.api.applications.ApplicationId;
import org.muster.api.calendar.MomentInWords;
import org.muster.api.refusals.Rejected;
import org.muster.api.vacancies.VacancyCommand.KeepPost;
import org.muster.api.vacancies.VacancyCommand.RankCandidate;
import org.muster.api.vacancies.VacancyCommand.ReleaseCandidate;
import org.muster.api.vacancies.VacancyCommand.TakePost;
import org.muster.api.vacancies.VacancyEvent;
import org.muster.api.vacancies.VacancyEvent.CandidateLeft;
import org.muster.api.vacancies.VacancyEvent.CandidateRanked;
import org.muster.api.vacancies.VacancyEvent.PostKept;
import org.muster.api.vacancies.VacancyEvent.PostReleased;
import org.muster.api.vacancies.VacancyEvent.PostTaken;
import org.muster.command.support.Decision;
import org.muster.command.support.Facts;
import org.muster.command.vacancies.Vacancy.Created;

/** Who may take one of a vacancy's posts: nobody twice, and by merit where there is a pass mark. */
final class Candidates {
    private Candidates() {}

    /** An offer that expired holds no post: whoever takes one gives such posts back first. */
    static Decision<VacancyEvent> takePost(TakePost c, Created vacancy, Facts facts) {
        var events = new ArrayList<VacancyEvent>();
        var posts = vacancy.posts();
        for (var lapsed : posts.lapsedOn(facts.today())) {
            posts = posts.releasedBy(lapsed);
            events.add(new PostReleased(c.vacancyId(), lapsed, posts.left()));
        }
        if (posts.isHeldBy(c.applicationId())) throw new Rejected(OFFER_ALREADY_MADE);
        if (posts.left() == 0) throw noneLeft(c, facts);
        var outOfOrder =
                vacancy.passMark()
                        .map(mark -> passesOver(c.applicationId(), mark, vacancy))
                        .orElse(false);
        if (outOfOrder && c.outOfOrderReason().isEmpty()) throw new Rejected(OUT_OF_ORDER);
        events.add(taken(c, posts, outOfOrder));
        return Decision.of(List.copyOf(events));
    }

    /** Tells when the last one went, and never to whom. */
    private static Rejected noneLeft(TakePost c, Facts facts) {
        return facts.histories().of(c.vacancyId(), VacancyEvent.class).stream()
                .filter(each -> each.event() instanceof PostTaken)
                .reduce((_, last) -> last)
                .map(last -> "The last was taken on " + MomentInWords.of(last.recordedAt()) + ".")
                .map(when -> new Rejected(NO_POST_LEFT, NO_POST_LEFT.sentence() + " " + when))
                .orElseGet(() -> new Rejected(NO_POST_LEFT));
    }

    private static PostTaken taken(TakePost c, Posts posts, boolean outOfOrder) {
        return new PostTaken(
                c.vacancyId(),
                c.applicationId(),
                posts.left() - 1,
                outOfOrder,
                Optional.of(c.until()));
    }

    /** Whoever accepts at the last moment has a post as long as nobody else has taken it. */
    static Decision<VacancyEvent> keepPost(KeepPost c, Created vacancy) {
        var posts = vacancy.posts();
        if (!posts.isHeldBy(c.applicationId())) throw new Rejected(OFFER_EXPIRED);
        return posts.isKeptBy(c.applicationId())
                ? Decision.nothing()
                : Decision.of(new PostKept(c.vacancyId(), c.applicationId()));
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
