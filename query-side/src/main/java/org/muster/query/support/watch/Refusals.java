package org.muster.query.support.watch;

import java.time.Clock;
import java.util.List;
import java.util.Optional;
import org.muster.api.Id;
import org.muster.api.Request;
import org.muster.api.appeals.AppealList;
import org.muster.api.appeals.AppealView;
import org.muster.api.appeals.refusals.OverturnedRefusals;
import org.muster.api.clearances.ClearanceView;
import org.muster.api.notices.DueList;
import org.muster.api.notices.NoticeList;
import org.muster.api.vetting.VettingCaseView;
import org.muster.api.vetting.VettingQueue;
import org.muster.api.withdrawals.WithdrawalView;
import org.muster.query.support.RefusedByRole;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/**
 * Writes down who asked for vetting material without any role that may. They stay refused where
 * that fails, and then the log says what could not be recorded.
 */
@Component
class Refusals {
    private static final Logger LOG = LoggerFactory.getLogger(Refusals.class);

    private final AccessRecords records;
    private final Clock clock;

    Refusals(AccessRecords records, Clock clock) {
        this.records = records;
        this.clock = clock;
    }

    @EventListener
    void on(RefusedByRole refused) {
        switch (refused.question()) {
            case VettingCaseView.Find one ->
                    add(refused, "vetting case", List.of(one.caseId()), one.reason());
            case VettingQueue.Find many -> add(refused, "vetting cases", List.of(), many.reason());
            case ClearanceView.Find one ->
                    add(refused, "clearance", List.of(one.clearanceId()), one.reason());
            case WithdrawalView.Find one ->
                    add(
                            refused,
                            "withdrawal assessment",
                            List.of(one.withdrawalId()),
                            one.reason());
            case AppealView.Find one -> add(refused, "appeal", List.of(), one.reason());
            case AppealList.Find many -> add(refused, "appeals", List.of(), many.reason());
            case OverturnedRefusals.Find many ->
                    add(refused, "overturned refusals", List.of(), many.reason());
            case DueList.Find many -> add(refused, "what is due", List.of(), many.reason());
            case NoticeList.Find many -> add(refused, "notices", List.of(), many.reason());
            default -> {} // no vetting material
        }
    }

    private void add(
            RefusedByRole refused,
            String question,
            List<? extends Id> read,
            Optional<String> reason) {
        var attempt = attempt(refused.request(), question, read, reason);
        try {
            records.add(attempt);
        } catch (RuntimeException e) {
            LOG.error("Refused, but it could not be recorded: {}", attempt, e);
        }
    }

    private AccessRecord attempt(
            Request request, String question, List<? extends Id> read, Optional<String> reason) {
        return new AccessRecord(
                clock.instant(),
                request.id(),
                request.actor().account(),
                request.actor().roles(),
                question,
                read,
                List.of(),
                reason,
                false);
    }
}
