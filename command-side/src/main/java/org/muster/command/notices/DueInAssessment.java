package org.muster.command.notices;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.muster.api.notices.Due;
import org.muster.api.notices.DueId;
import org.muster.api.notices.DueKind;
import org.muster.api.withdrawals.WithdrawalEvent;
import org.muster.api.withdrawals.WithdrawalEvent.*;

/** What is to be done about one withdrawal assessment, as its events say. */
final class DueInAssessment {
    private DueInAssessment() {}

    static List<Due> of(List<WithdrawalEvent> events) {
        if (events.isEmpty()) return List.of();
        var opened = (WithdrawalOpened) events.getFirst();
        var until = Optional.<LocalDate>empty();
        for (var event : events) {
            until =
                    switch (event) {
                        case NoticeServed e -> Optional.of(e.representationsUntil());
                        case WithdrawalDecided _, LeftBeforeOutcome _ -> Optional.empty();
                        case WithdrawalOpened _,
                                RepresentationReceived _,
                                HarmTestNoted _,
                                ProceedingsWeighed _,
                                SupporterNamed _,
                                GroundsDisclosed _,
                                OutcomeServed _,
                                AppealFindingRecorded _ ->
                                until;
                    };
        }
        return until.map(day -> due(opened, day)).stream().toList();
    }

    private static Due due(WithdrawalOpened opened, LocalDate until) {
        var id = new DueId(DueKind.REPRESENTATIONS, opened.withdrawalId().value());
        return new Due(id, opened.officerId(), opened.level(), until);
    }
}
