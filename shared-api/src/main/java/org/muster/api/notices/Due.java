package org.muster.api.notices;

import java.time.LocalDate;
import java.time.Period;
import java.util.Comparator;
import java.util.Optional;
import java.util.stream.Stream;
import org.muster.api.clearances.ClearanceLevel;
import org.muster.api.officers.OfficerId;

/**
 * Something that is to be done about an officer by a day. Which day that is, and when notices of it
 * go out, follows from what the events say and from the policy set alone.
 *
 * @param level of the clearance that it is about; absent where it is about none
 * @param anchor the day that the events say, from which the policy set counts
 */
public record Due(DueId id, OfficerId officerId, Optional<ClearanceLevel> level, LocalDate anchor) {

    /** Something about a clearance. */
    public Due(DueId id, OfficerId officerId, ClearanceLevel level, LocalDate anchor) {
        this(id, officerId, Optional.of(level), anchor);
    }

    /**
     * A day on which a notice goes out.
     *
     * @param ahead how long before the day itself; absent once that has come
     */
    public record Occasion(LocalDate day, Optional<Period> ahead) {}

    /** The last day on which it is in time. */
    public LocalDate by(NoticeRules rules) {
        return switch (id.kind()) {
            case ANNUAL_REVIEW -> anchor.plus(rules.annualReview());
            case RENEWAL,
                    CONDITION_REVIEW,
                    AFTERCARE_REVIEW,
                    WAIVER,
                    APPEAL_WINDOW,
                    REPRESENTATIONS,
                    OFFER,
                    WELFARE ->
                    anchor;
        };
    }

    public boolean isOverdue(LocalDate on, NoticeRules rules) {
        return on.isAfter(by(rules));
    }

    /** The notice that a day calls for: of those whose day has come, the last. */
    public Optional<Occasion> calledFor(LocalDate on, NoticeRules rules) {
        return occasions(rules)
                .filter(occasion -> !occasion.day().isAfter(on))
                .max(Comparator.comparing(Occasion::day));
    }

    private Stream<Occasion> occasions(NoticeRules rules) {
        var by = by(rules);
        return switch (id.kind()) {
            case RENEWAL ->
                    Stream.concat(
                            rules.renewal().stream()
                                    .map(time -> new Occasion(by.minus(time), Optional.of(time))),
                            Stream.of(after(by)));
            case ANNUAL_REVIEW, CONDITION_REVIEW, AFTERCARE_REVIEW, WELFARE ->
                    Stream.of(new Occasion(by, Optional.empty()));
            case WAIVER, APPEAL_WINDOW, REPRESENTATIONS, OFFER -> Stream.of(after(by));
        };
    }

    /** The last day is over. */
    private static Occasion after(LocalDate by) {
        return new Occasion(by.plusDays(1), Optional.empty());
    }
}
