package org.muster.command.vetting.matters;

import static org.muster.api.refusals.Rejection.MATTER_ALREADY_ACKNOWLEDGED;
import static org.muster.api.refusals.Rejection.MATTER_NOT_ACKNOWLEDGED;
import static org.muster.api.refusals.Rejection.MATTER_SETTLED;
import static org.muster.api.refusals.Rejection.NOTHING_TO_REVIEW;

import org.muster.api.personal.Personal;
import org.muster.api.refusals.Rejected;
import org.muster.api.refusals.Unknown;
import org.muster.api.vetting.matters.MatterCommand;
import org.muster.api.vetting.matters.MatterCommand.*;
import org.muster.api.vetting.matters.MatterEvent;
import org.muster.api.vetting.matters.MatterEvent.MatterAcknowledged;
import org.muster.api.vetting.matters.MatterEvent.MatterNoted;
import org.muster.api.vetting.matters.MatterState;
import org.muster.api.vetting.matters.Matters;
import org.muster.api.vetting.matters.ReportEvent;
import org.muster.api.vetting.matters.ReportedChangesId;
import org.muster.api.vetting.staff.StaffReportEvent;
import org.muster.api.vetting.staff.StaffReportsId;
import org.muster.command.support.Decision;
import org.muster.command.support.Facts;

/** The rules of matters: who takes one in hand, and what comes of it. */
final class MatterDecider {
    private MatterDecider() {}

    static Decision<MatterEvent> decide(MatterCommand command, Matters own, Facts facts) {
        var reported = new ReportedChangesId(command.officerId());
        var managers = new StaffReportsId(command.officerId());
        var state =
                own.with(
                        facts.events(reported, ReportEvent.class),
                        facts.events(managers, StaffReportEvent.class));
        return switch (command) {
            case RecordMisconductOutcome c -> LearningRules.outcome(c, state, facts);
            case RecordInformation c -> LearningRules.information(c, state, facts);
            case AcknowledgeMatter c -> acknowledge(c, state, facts);
            case HandOverMatter c -> HandoverRules.handOver(c, find(c, state), facts);
            case OpenReview c -> review(c, state, facts);
            case NoteMatter c -> note(c, state, facts);
        };
    }

    private static Decision<MatterEvent> acknowledge(
            AcknowledgeMatter c, Matters state, Facts facts) {
        Subject.of(c, c.officerId(), facts);
        if (find(c, state) != MatterState.REPORTED) {
            throw new Rejected(MATTER_ALREADY_ACKNOWLEDGED);
        }
        return Decision.of(
                new MatterAcknowledged(c.officerId(), c.matterId(), facts.actor().account()));
    }

    private static Decision<MatterEvent> review(OpenReview c, Matters state, Facts facts) {
        var subject = Subject.of(c, c.officerId(), facts);
        requireInHand(find(c, state));
        return Review.of(c, c.reviewId(), subject.force(), facts)
                .map(Review::alone)
                .orElseThrow(() -> new Rejected(NOTHING_TO_REVIEW));
    }

    private static Decision<MatterEvent> note(NoteMatter c, Matters state, Facts facts) {
        Subject.of(c, c.officerId(), facts);
        requireInHand(find(c, state));
        return Decision.of(
                new MatterNoted(
                        c.officerId(),
                        c.matterId(),
                        Personal.of(c.reason()),
                        facts.actor().account()));
    }

    static void requireInHand(MatterState state) {
        switch (state) {
            case REPORTED -> throw new Rejected(MATTER_NOT_ACKNOWLEDGED);
            case UNDER_REVIEW, NOTED -> throw new Rejected(MATTER_SETTLED);
            case ACKNOWLEDGED -> {}
        }
    }

    private static MatterState find(MatterCommand c, Matters state) {
        return state.find(c.matterId()).orElseThrow(Unknown::new);
    }
}
