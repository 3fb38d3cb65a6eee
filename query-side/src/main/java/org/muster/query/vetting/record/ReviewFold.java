package org.muster.query.vetting.record;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.muster.api.access.Account;
import org.muster.api.vetting.VettingCaseView.Review;
import org.muster.api.vetting.cases.AfterDecisionEvent.*;
import org.muster.api.vetting.cases.CorrectionEvent;
import org.muster.api.vetting.cases.DecisionEvent.*;
import org.muster.api.vetting.cases.HandlingEvent.*;
import org.muster.api.vetting.cases.ResearchEvent.*;
import org.muster.api.vetting.research.CheckResult;
import org.muster.api.vetting.review.DecisionFlag;
import org.muster.api.views.Recorded;

/** Whether the decision of a case must be looked at again, and what came of it. */
record ReviewFold(CaseFile file) {

    List<Review> reviews() {
        return file.recorded(DecisionReviewed.class).stream()
                .map(
                        r ->
                                new Review(
                                        r.event().finding(),
                                        r.event().reason(),
                                        r.actor(),
                                        r.recordedAt()))
                .toList();
    }

    /** As the rules see it: what came to light since the decision, or since it was looked at. */
    List<DecisionFlag> flags() {
        var flags = new ArrayList<DecisionFlag>();
        var since = since();
        if (since.isEmpty()) return flags;
        if (hasInterest(since.getAsLong())) flags.add(DecisionFlag.INTEREST);
        if (hasLateCheck(since.getAsLong())) flags.add(DecisionFlag.LATE_CHECK);
        return flags;
    }

    private OptionalLong since() {
        var decided =
                file.last(CaseDecided.class)
                        .map(Recorded::version)
                        .or(() -> file.last(NationalDecisionRecorded.class).map(Recorded::version));
        if (decided.isEmpty()) return OptionalLong.empty();
        var reviewed = file.last(DecisionReviewed.class).map(Recorded::version);
        return Stream.of(decided, reviewed, corrected())
                .flatMap(Optional::stream)
                .mapToLong(Long::longValue)
                .max();
    }

    private Optional<Long> corrected() {
        return file.told().stream()
                .filter(each -> each.event() instanceof CorrectionEvent)
                .map(Recorded::version)
                .reduce((_, newer) -> newer);
    }

    private boolean hasInterest(long since) {
        return Stream.concat(
                        file.recorded(ConflictDeclared.class).stream()
                                .filter(r -> r.version() > since)
                                .map(r -> r.event().declaredBy()),
                        file.recorded(ConflictFound.class).stream()
                                .filter(r -> r.version() > since)
                                .map(r -> r.event().account()))
                .anyMatch(decidedWith()::contains);
    }

    private boolean hasLateCheck(long since) {
        return file.recorded(CheckRecorded.class).stream()
                .anyMatch(r -> r.version() > since && r.event().result() != CheckResult.CLEAR);
    }

    /** Who took part in a decision of the force; nobody where it was not the force's. */
    private Set<Account> decidedWith() {
        var decided = file.last(CaseDecided.class);
        if (decided.isEmpty()) return Set.of();
        return Stream.concat(
                        Stream.of(decided.get().event().decidedBy()),
                        file.events(ResearcherAssigned.class).stream()
                                .map(ResearcherAssigned::researcher))
                .collect(Collectors.toSet());
    }
}
