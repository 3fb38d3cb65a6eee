package org.muster.command.vetting.research;

import static org.muster.api.refusals.Rejection.CASE_NOT_IN_RESEARCH;
import static org.muster.api.refusals.Rejection.CASE_NOT_OPEN;
import static org.muster.api.refusals.Rejection.CHECK_ALREADY_RECORDED;
import static org.muster.api.refusals.Rejection.CHECK_NOT_REQUIRED;
import static org.muster.api.refusals.Rejection.EXPIRES_IN_THE_PAST;
import static org.muster.api.refusals.Rejection.SAME_AS_RESEARCHER;
import static org.muster.api.refusals.Rejection.TRACE_NOT_OPEN;

import java.util.stream.Collectors;
import org.muster.api.personal.Personal;
import org.muster.api.refusals.Rejected;
import org.muster.api.vetting.cases.ResearchCommand.AskForCheck;
import org.muster.api.vetting.cases.ResearchCommand.RecordCheck;
import org.muster.api.vetting.cases.ResearchCommand.ResolveTrace;
import org.muster.api.vetting.cases.ResearchCommand.WaiveCheck;
import org.muster.api.vetting.cases.ResearchEvent.CheckRecorded;
import org.muster.api.vetting.cases.ResearchEvent.CheckRequested;
import org.muster.api.vetting.cases.ResearchEvent.CheckWaived;
import org.muster.api.vetting.cases.ResearchEvent.TraceResolved;
import org.muster.api.vetting.cases.VettingCaseEvent;
import org.muster.api.vetting.research.CheckType;
import org.muster.command.support.Decision;
import org.muster.command.support.Facts;
import org.muster.command.vetting.file.Enquiry;
import org.muster.command.vetting.file.Reach;
import org.muster.command.vetting.file.VettingCase;
import org.muster.command.vetting.file.VettingCase.Ended;
import org.muster.command.vetting.file.VettingCase.Open;
import org.muster.command.vetting.file.VettingCase.Opened;

/** Checks: asked for, recorded in any order, resolved where they are traces; and waivers. */
public final class CheckRules {
    private CheckRules() {}

    /** Asking again, of the same source or another, only says who is waited for now. */
    public static Decision<VettingCaseEvent> ask(AskForCheck c, VettingCase state, Facts facts) {
        var open = Reach.toWorkOn(c, state, facts);
        requireAskedFor(c.type(), open.enquiry());
        if (open.research().hasResult(c.type())) throw new Rejected(CHECK_ALREADY_RECORDED);
        return Decision.of(
                new CheckRequested(
                        c.caseId(), open.enquiry().officerId(), c.type(), Personal.of(c.source())));
    }

    /**
     * After the recommendation a result stands; a check that was waived may still be done, and
     * takes the case back into research. It may also be done once the case was granted without it.
     */
    public static Decision<VettingCaseEvent> record(RecordCheck c, VettingCase state, Facts facts) {
        var opened = Reach.toFinish(c, state, facts);
        requireOpenFor(c.type(), opened);
        return Decision.of(
                new CheckRecorded(
                        c.caseId(),
                        opened.enquiry().officerId(),
                        c.type(),
                        c.result(),
                        Personal.of(c.reference()),
                        c.finding().map(Personal::of)));
    }

    public static Decision<VettingCaseEvent> resolve(
            ResolveTrace c, VettingCase state, Facts facts) {
        var open = Reach.toWorkOn(c, state, facts);
        requireAskedFor(c.type(), open.enquiry());
        if (open.progress().researched()) throw new Rejected(CASE_NOT_IN_RESEARCH);
        if (!open.research().unresolvedTraces().contains(c.type())) {
            throw new Rejected(TRACE_NOT_OPEN);
        }
        return Decision.of(
                new TraceResolved(
                        c.caseId(),
                        open.enquiry().officerId(),
                        c.type(),
                        c.result(),
                        Personal.of(c.reason())));
    }

    public static Decision<VettingCaseEvent> waive(WaiveCheck c, VettingCase state, Facts facts) {
        var open = Reach.open(c, state, facts);
        requireAskedFor(c.type(), open.enquiry());
        if (open.research().hasResult(c.type())) throw new Rejected(CHECK_ALREADY_RECORDED);
        if (!c.expiresOn().isAfter(facts.today())) throw new Rejected(EXPIRES_IN_THE_PAST);
        if (open.hands().wasResearchedBy(facts.actor().account())) {
            throw new Rejected(SAME_AS_RESEARCHER);
        }
        return Decision.of(
                new CheckWaived(
                        c.caseId(),
                        open.enquiry().officerId(),
                        c.type(),
                        Personal.of(c.reason()),
                        c.expiresOn()));
    }

    private static void requireOpenFor(CheckType type, Opened opened) {
        switch (opened) {
            case Open open -> {
                requireAskedFor(type, open.enquiry());
                if (open.progress().researched() && open.research().hasResult(type)) {
                    throw new Rejected(CASE_NOT_IN_RESEARCH);
                }
            }
            case Ended ended -> {
                if (!ended.owes(type)) throw new Rejected(CASE_NOT_OPEN);
            }
        }
    }

    static void requireAskedFor(CheckType type, Enquiry enquiry) {
        if (enquiry.checks().contains(type)) return;
        var checks = enquiry.checks().stream().map(CheckType::code);
        throw new Rejected(
                CHECK_NOT_REQUIRED,
                "%s is not asked for at the level %s, only %s."
                        .formatted(
                                type, enquiry.level(), checks.collect(Collectors.joining(", "))));
    }
}
