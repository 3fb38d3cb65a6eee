package org.muster.command.vetting.quality;

import static org.muster.api.refusals.Rejection.ALREADY_SAMPLED;
import static org.muster.api.refusals.Rejection.CASE_NOT_DECIDED;
import static org.muster.api.refusals.Rejection.INVOLVED_IN_CASE;
import static org.muster.api.refusals.Rejection.SAMPLE_NOT_YOURS;

import org.muster.api.access.Account;
import org.muster.api.personal.Personal;
import org.muster.api.refusals.Rejected;
import org.muster.api.vetting.cases.VettingCaseEvent;
import org.muster.api.vetting.quality.SampleCommand;
import org.muster.api.vetting.quality.SampleCommand.*;
import org.muster.api.vetting.quality.SampleEvent;
import org.muster.api.vetting.quality.SampleEvent.*;
import org.muster.command.support.Decision;
import org.muster.command.support.Facts;
import org.muster.command.vetting.file.Reach;
import org.muster.command.vetting.file.VettingCase;
import org.muster.command.vetting.file.VettingCase.Ended;

/** The rules of sampling: a decided case, looked at once, by somebody who had no part in it. */
final class SampleDecider {
    private SampleDecider() {}

    static Decision<SampleEvent> decide(SampleCommand command, Sample state, Facts facts) {
        return switch (command) {
            case DrawSample c -> draw(c, state, facts);
            case RecordSample c -> record(c, state, facts);
        };
    }

    /** A case may be given to somebody else until its sampling is recorded. */
    private static Decision<SampleEvent> draw(DrawSample c, Sample state, Facts facts) {
        var decided = decided(c, facts);
        if (state.recorded()) throw new Rejected(ALREADY_SAMPLED);
        requireUninvolved(c.sampler(), decided);
        return state.isFor(c.sampler())
                ? Decision.nothing()
                : Decision.of(new SampleDrawn(c.caseId(), c.sampler()));
    }

    private static Decision<SampleEvent> record(RecordSample c, Sample state, Facts facts) {
        var decided = decided(c, facts);
        if (state.recorded()) throw new Rejected(ALREADY_SAMPLED);
        if (!state.isFor(facts.actor().account())) throw new Rejected(SAMPLE_NOT_YOURS);
        requireUninvolved(facts.actor().account(), decided);
        return Decision.of(
                new SampleRecorded(
                        c.caseId(),
                        decided.enquiry().officerId(),
                        c.finding(),
                        Personal.of(c.findings())));
    }

    private static void requireUninvolved(Account sampler, Ended decided) {
        if (decided.tookPart(sampler)
                || decided.hands().conflicted().contains(sampler)
                || !decided.enquiry().mayBeResearchedBy(sampler)) {
            throw new Rejected(INVOLVED_IN_CASE);
        }
    }

    private static Ended decided(SampleCommand c, Facts facts) {
        var opened = Reach.opened(VettingCase.of(facts.events(c.caseId(), VettingCaseEvent.class)));
        facts.allow(c, opened.hands().guard(opened.enquiry()));
        if (opened instanceof Ended ended && ended.decidedBy().isPresent()) return ended;
        throw new Rejected(CASE_NOT_DECIDED);
    }
}
