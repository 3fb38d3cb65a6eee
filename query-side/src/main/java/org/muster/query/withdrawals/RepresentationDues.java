package org.muster.query.withdrawals;

import static java.util.Objects.requireNonNull;

import java.util.List;
import java.util.stream.Stream;
import org.muster.api.Query;
import org.muster.api.notices.Due;
import org.muster.api.notices.DueId;
import org.muster.api.notices.DueKind;
import org.muster.api.views.Histories;
import org.muster.api.withdrawals.WithdrawalEvent.WithdrawalOpened;
import org.muster.api.withdrawals.WithdrawalId;
import org.muster.query.support.Reader;
import org.muster.query.support.due.DueSource;
import org.muster.query.support.due.FoundDue;
import org.springframework.stereotype.Component;

/** The time for representations in the assessments under way; after it an outcome is awaited. */
@Component
class RepresentationDues implements DueSource {
    private final OpenAssessmentRows assessments;
    private final Histories histories;

    RepresentationDues(OpenAssessmentRows assessments, Histories histories) {
        this.assessments = assessments;
        this.histories = histories;
    }

    @Override
    public List<FoundDue> due(Query<?> query, Reader reader) {
        if (!DueSource.seesDecisions(reader)) return List.of();
        return assessments.findByAnswerUntilIsNotNull().stream()
                .flatMap(row -> due(row, query, reader))
                .toList();
    }

    private Stream<FoundDue> due(OpenAssessmentRow row, Query<?> query, Reader reader) {
        var recorded = histories.of(new WithdrawalId(row.id));
        var opened = (WithdrawalOpened) recorded.getFirst().event();
        var file = new WithdrawalFile(recorded, histories.of(opened.officerId()));
        if (!reader.reaches(query, file.guard())) return Stream.empty();
        var due =
                new Due(
                        new DueId(DueKind.REPRESENTATIONS, row.id),
                        opened.officerId(),
                        opened.level(),
                        requireNonNull(row.answerUntil));
        var person = file.person();
        return Stream.of(new FoundDue(due, opened.force(), person.name(), person.staffNumber()));
    }
}
