package org.muster.command.vetting.research;

import static org.muster.api.refusals.Rejection.CASE_NOT_IN_RESEARCH;
import static org.muster.api.refusals.Rejection.CHECK_NOT_REQUIRED;
import static org.muster.api.refusals.Rejection.CLARIFICATION_OUTSTANDING;
import static org.muster.api.refusals.Rejection.EXPIRES_IN_THE_PAST;
import static org.muster.api.refusals.Rejection.FORMS_ALREADY_RECEIVED;
import static org.muster.api.refusals.Rejection.FORMS_NOT_RECEIVED;
import static org.muster.api.refusals.Rejection.NO_CLARIFICATION_OPEN;
import static org.muster.api.refusals.Rejection.SAME_AS_RESEARCHER;

import java.util.stream.Collectors;
import org.muster.api.personal.Personal;
import org.muster.api.refusals.Rejected;
import org.muster.api.vetting.VettingCaseCommand.ReceiveClarification;
import org.muster.api.vetting.VettingCaseCommand.ReceiveForms;
import org.muster.api.vetting.VettingCaseCommand.RecordCheck;
import org.muster.api.vetting.VettingCaseCommand.RequestClarification;
import org.muster.api.vetting.VettingCaseCommand.WaiveCheck;
import org.muster.api.vetting.VettingCaseEvent;
import org.muster.api.vetting.VettingCaseEvent.CheckRecorded;
import org.muster.api.vetting.VettingCaseEvent.CheckWaived;
import org.muster.api.vetting.VettingCaseEvent.ClarificationReceived;
import org.muster.api.vetting.VettingCaseEvent.ClarificationRequested;
import org.muster.api.vetting.VettingCaseEvent.FormsReceived;
import org.muster.api.vetting.research.CheckType;
import org.muster.command.support.Decision;
import org.muster.command.support.Facts;
import org.muster.command.vetting.file.Enquiry;
import org.muster.command.vetting.file.Reach;
import org.muster.command.vetting.file.VettingCase;

/** What comes in while a case is researched: forms, checks in any order, answers; and waivers. */
public final class ResearchRules {
    private ResearchRules() {}

    public static Decision<VettingCaseEvent> receiveForms(
            ReceiveForms c, VettingCase state, Facts facts) {
        var open = Reach.toWorkOn(c, state, facts);
        if (open.progress().hasForms()) throw new Rejected(FORMS_ALREADY_RECEIVED);
        return Decision.of(new FormsReceived(c.caseId()));
    }

    /**
     * After the recommendation a result stands; a check that was waived may still be done, and
     * takes the case back into research.
     */
    public static Decision<VettingCaseEvent> record(RecordCheck c, VettingCase state, Facts facts) {
        var open = Reach.toWorkOn(c, state, facts);
        requireAskedFor(c.type(), open.enquiry());
        if (open.progress().researched() && open.research().hasResult(c.type())) {
            throw new Rejected(CASE_NOT_IN_RESEARCH);
        }
        return Decision.of(
                new CheckRecorded(
                        c.caseId(),
                        open.enquiry().officerId(),
                        c.type(),
                        c.result(),
                        Personal.of(c.reference()),
                        c.finding().map(Personal::of)));
    }

    public static Decision<VettingCaseEvent> waive(WaiveCheck c, VettingCase state, Facts facts) {
        var open = Reach.open(c, state, facts);
        requireAskedFor(c.type(), open.enquiry());
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

    /** The applicant is asked once for everything, and only about forms that came in. */
    public static Decision<VettingCaseEvent> askApplicant(
            RequestClarification c, VettingCase state, Facts facts) {
        var open = Reach.toWorkOn(c, state, facts);
        if (!open.progress().hasForms()) throw new Rejected(FORMS_NOT_RECEIVED);
        if (open.progress().awaitsClarification()) throw new Rejected(CLARIFICATION_OUTSTANDING);
        if (open.progress().researched()) throw new Rejected(CASE_NOT_IN_RESEARCH);
        return Decision.of(
                new ClarificationRequested(
                        c.caseId(), open.enquiry().officerId(), Personal.of(c.question())));
    }

    public static Decision<VettingCaseEvent> receiveAnswer(
            ReceiveClarification c, VettingCase state, Facts facts) {
        var open = Reach.toWorkOn(c, state, facts);
        if (!open.progress().awaitsClarification()) throw new Rejected(NO_CLARIFICATION_OPEN);
        return Decision.of(
                new ClarificationReceived(
                        c.caseId(), open.enquiry().officerId(), Personal.of(c.answer())));
    }

    public static void requireAskedFor(CheckType type, Enquiry enquiry) {
        if (enquiry.checks().contains(type)) return;
        var checks = enquiry.checks().stream().map(CheckType::code);
        throw new Rejected(
                CHECK_NOT_REQUIRED,
                "%s is not asked for at the level %s, only %s."
                        .formatted(
                                type, enquiry.level(), checks.collect(Collectors.joining(", "))));
    }
}
