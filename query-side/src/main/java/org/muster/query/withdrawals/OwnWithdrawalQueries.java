package org.muster.query.withdrawals;

import java.util.Comparator;
import java.util.List;
import org.axonframework.queryhandling.QueryHandler;
import org.muster.api.Query;
import org.muster.api.refusals.Unknown;
import org.muster.api.vetting.own.OwnWithdrawal;
import org.muster.api.vetting.own.OwnWithdrawals;
import org.muster.api.views.Histories;
import org.muster.api.withdrawals.WithdrawalId;
import org.muster.query.support.Reader;
import org.springframework.stereotype.Component;

/** Answers officers what they may know of withdrawal assessments about themselves. */
@Component
class OwnWithdrawalQueries {
    private final OwnAssessmentRows assessments;
    private final Histories histories;

    OwnWithdrawalQueries(OwnAssessmentRows assessments, Histories histories) {
        this.assessments = assessments;
        this.histories = histories;
    }

    @QueryHandler
    OwnWithdrawals handle(OwnWithdrawals.Find query, Reader reader) {
        return new OwnWithdrawals(
                assessments.findByAccount(reader.actor().account().name()).stream()
                        .map(row -> fold(new WithdrawalId(row.id), reader))
                        .filter(fold -> reaches(query, fold, reader))
                        .map(OwnWithdrawalFold::line)
                        .sorted(Comparator.comparing(OwnWithdrawals.Line::servedOn).reversed())
                        .toList());
    }

    @QueryHandler
    OwnWithdrawal handle(OwnWithdrawal.Find query, Reader reader) {
        var fold = fold(query.withdrawalId(), reader);
        if (!reaches(query, fold, reader)) throw new Unknown();
        return fold.one();
    }

    private static boolean reaches(Query<?> query, OwnWithdrawalFold fold, Reader reader) {
        return reader.reaches(query, fold.file().guard()) && fold.noticed();
    }

    private OwnWithdrawalFold fold(WithdrawalId id, Reader reader) {
        var recorded = histories.of(id);
        if (recorded.isEmpty()) throw new Unknown();
        var opened = new WithdrawalFile(recorded, List.of()).opened();
        return new OwnWithdrawalFold(
                new WithdrawalFile(recorded, histories.of(opened.officerId())), reader.today());
    }
}
