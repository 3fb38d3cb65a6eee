package org.muster.command.vetting.research;

import static org.muster.api.refusals.Rejection.CASE_NOT_IN_RESEARCH;
import static org.muster.api.refusals.Rejection.CLARIFICATION_ITEM_UNKNOWN;
import static org.muster.api.refusals.Rejection.CLARIFICATION_OUTSTANDING;
import static org.muster.api.refusals.Rejection.FORMS_ALREADY_RECEIVED;
import static org.muster.api.refusals.Rejection.FORMS_NOT_RECEIVED;
import static org.muster.api.refusals.Rejection.ITEM_NOT_OPEN;
import static org.muster.api.refusals.Rejection.NO_CLARIFICATION_OPEN;

import java.util.ArrayList;
import java.util.List;
import org.muster.api.personal.Personal;
import org.muster.api.policies.PolicySet;
import org.muster.api.refusals.Rejected;
import org.muster.api.vetting.cases.ResearchCommand.AnswerItem;
import org.muster.api.vetting.cases.ResearchCommand.ReceiveClarification;
import org.muster.api.vetting.cases.ResearchCommand.ReceiveForms;
import org.muster.api.vetting.cases.ResearchCommand.RequestClarification;
import org.muster.api.vetting.cases.ResearchEvent.ClarificationReceived;
import org.muster.api.vetting.cases.ResearchEvent.ClarificationRequested;
import org.muster.api.vetting.cases.ResearchEvent.FormsReceived;
import org.muster.api.vetting.cases.ResearchEvent.ItemAnswered;
import org.muster.api.vetting.cases.ResearchEvent.ItemAskedFor;
import org.muster.api.vetting.cases.VettingCaseEvent;
import org.muster.api.vetting.research.ClarificationItem;
import org.muster.command.support.Decision;
import org.muster.command.support.Facts;
import org.muster.command.vetting.file.Reach;
import org.muster.command.vetting.file.VettingCase;

/** What the applicant is waited for: the forms, and one clarification of all that is missing. */
public final class ClarificationRules {
    private ClarificationRules() {}

    public static Decision<VettingCaseEvent> receiveForms(
            ReceiveForms c, VettingCase state, Facts facts) {
        var open = Reach.toWorkOn(c, state, facts);
        if (open.progress().hasForms()) throw new Rejected(FORMS_ALREADY_RECEIVED);
        return Decision.of(new FormsReceived(c.caseId()));
    }

    /** The applicant is asked once for everything, and only about forms that came in. */
    public static Decision<VettingCaseEvent> ask(
            RequestClarification c, VettingCase state, Facts facts) {
        var open = Reach.toWorkOn(c, state, facts);
        if (!open.progress().hasForms()) throw new Rejected(FORMS_NOT_RECEIVED);
        if (open.progress().awaitsClarification()) throw new Rejected(CLARIFICATION_OUTSTANDING);
        if (open.progress().researched()) throw new Rejected(CASE_NOT_IN_RESEARCH);
        requireKnown(c.items(), facts.policy(open.enquiry().force()));
        var officer = open.enquiry().officerId();
        var events = new ArrayList<VettingCaseEvent>();
        events.add(new ClarificationRequested(c.caseId(), officer, Personal.of(c.question())));
        for (var item : c.items()) {
            var words = item.words().map(Personal::of);
            events.add(new ItemAskedFor(c.caseId(), officer, events.size(), item.code(), words));
        }
        return Decision.of(events);
    }

    public static Decision<VettingCaseEvent> answerItem(
            AnswerItem c, VettingCase state, Facts facts) {
        var open = Reach.toWorkOn(c, state, facts);
        if (!open.progress().awaitsClarification()) throw new Rejected(NO_CLARIFICATION_OPEN);
        var unanswered = open.research().unanswered();
        if (!unanswered.contains(c.number())) throw new Rejected(ITEM_NOT_OPEN);
        return Decision.of(
                new ItemAnswered(
                        c.caseId(),
                        open.enquiry().officerId(),
                        c.number(),
                        Personal.of(c.answer()),
                        unanswered.size() == 1));
    }

    public static Decision<VettingCaseEvent> answer(
            ReceiveClarification c, VettingCase state, Facts facts) {
        var open = Reach.toWorkOn(c, state, facts);
        if (!open.progress().awaitsClarification()) throw new Rejected(NO_CLARIFICATION_OPEN);
        return Decision.of(
                new ClarificationReceived(
                        c.caseId(), open.enquiry().officerId(), Personal.of(c.answer())));
    }

    private static void requireKnown(List<ClarificationItem> items, PolicySet policy) {
        var unknown =
                items.stream()
                        .flatMap(item -> item.code().stream())
                        .filter(code -> !policy.cases().clarifications().containsKey(code))
                        .toList();
        if (!unknown.isEmpty()) {
            throw new Rejected(
                    CLARIFICATION_ITEM_UNKNOWN, unknown.stream().map(code -> code.code()).toList());
        }
    }
}
