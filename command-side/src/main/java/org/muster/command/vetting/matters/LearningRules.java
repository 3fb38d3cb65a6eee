package org.muster.command.vetting.matters;

import static org.muster.api.refusals.Rejection.ID_TAKEN;
import static org.muster.api.refusals.Rejection.MATTER_KIND_UNKNOWN;
import static org.muster.api.vetting.matters.MatterSource.ADVERSE_INFORMATION;
import static org.muster.api.vetting.matters.MatterSource.MISCONDUCT_OUTCOME;

import org.muster.api.calendar.PartialDate;
import org.muster.api.personal.Personal;
import org.muster.api.refusals.BadField;
import org.muster.api.refusals.Rejected;
import org.muster.api.vetting.CaseId;
import org.muster.api.vetting.matters.MatterCommand;
import org.muster.api.vetting.matters.MatterCommand.RecordInformation;
import org.muster.api.vetting.matters.MatterCommand.RecordMisconductOutcome;
import org.muster.api.vetting.matters.MatterEvent;
import org.muster.api.vetting.matters.MatterEvent.InformationRecorded;
import org.muster.api.vetting.matters.MatterEvent.MisconductOutcomeRecorded;
import org.muster.api.vetting.matters.MatterKind;
import org.muster.api.vetting.matters.MatterRules.Kind;
import org.muster.api.vetting.matters.MatterSource;
import org.muster.api.vetting.matters.Matters;
import org.muster.command.support.Decision;
import org.muster.command.support.Facts;

/** How a matter comes to be known, and whether what the officer holds is reviewed at once. */
final class LearningRules {
    private LearningRules() {}

    static Decision<MatterEvent> outcome(RecordMisconductOutcome c, Matters state, Facts facts) {
        var subject = Subject.of(c, c.officerId(), facts);
        var kind = kind(c.kind(), MISCONDUCT_OUTCOME, subject, facts);
        requireNew(c, state, c.occurredOn(), facts);
        return learned(
                new MisconductOutcomeRecorded(
                        c.officerId(),
                        subject.force(),
                        c.matterId(),
                        c.kind(),
                        c.occurredOn(),
                        Personal.of(c.reference()),
                        Personal.of(c.detail()),
                        facts.actor().account()),
                new Learning(c, kind, subject, c.reviewId()),
                facts);
    }

    static Decision<MatterEvent> information(RecordInformation c, Matters state, Facts facts) {
        var subject = Subject.of(c, c.officerId(), facts);
        var kind = kind(c.kind(), ADVERSE_INFORMATION, subject, facts);
        requireNew(c, state, c.occurredOn(), facts);
        return learned(
                new InformationRecorded(
                        c.officerId(),
                        subject.force(),
                        c.matterId(),
                        c.kind(),
                        c.occurredOn(),
                        Personal.of(c.reference()),
                        Personal.of(c.detail()),
                        facts.actor().account()),
                new Learning(c, kind, subject, c.reviewId()),
                facts);
    }

    /** What was learned, of which kind and of whom, and the case of a review if it opens one. */
    private record Learning(MatterCommand c, Kind kind, Subject subject, CaseId reviewId) {}

    private static Decision<MatterEvent> learned(
            MatterEvent event, Learning learning, Facts facts) {
        if (!learning.kind().opensReview()) return Decision.of(event);
        var force = learning.subject().force();
        return Review.of(learning.c(), learning.reviewId(), force, facts)
                .map(review -> review.after(event))
                .orElseGet(() -> Decision.of(event));
    }

    static Kind kind(MatterKind kind, MatterSource source, Subject subject, Facts facts) {
        return facts.policy(subject.force())
                .matters()
                .kind(kind, source)
                .orElseThrow(() -> new Rejected(MATTER_KIND_UNKNOWN));
    }

    /** What is known by its month alone may have begun by today, and so have occurred. */
    static void requirePast(PartialDate occurredOn, Facts facts) {
        BadField.unless(
                !occurredOn.earliest().isAfter(facts.today()), "occurredOn", "must not lie ahead");
    }

    private static void requireNew(
            MatterCommand c, Matters state, PartialDate occurredOn, Facts facts) {
        requirePast(occurredOn, facts);
        if (state.find(c.matterId()).isPresent()) throw new Rejected(ID_TAKEN);
    }
}
