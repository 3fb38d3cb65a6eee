package org.muster.web.vetting.acts;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import org.muster.api.vetting.CaseId;
import org.muster.api.vetting.VettingCaseView.Clarification;
import org.muster.api.vetting.cases.ResearchCommand.*;
import org.muster.api.vetting.research.ClarificationItem;
import org.muster.api.vetting.research.MissingItem;
import org.muster.web.support.pages.Fields;
import org.muster.web.vetting.acts.Act.Asked;
import org.muster.web.vetting.words.CaseWords;

/** The forms of what the applicant is waited for. */
record ApplicantForms(CaseId id, CaseWords words) {
    Act receipt() {
        return new Act(
                "forms",
                "Record that the forms came in",
                "Research can begin once the applicant's forms are here.",
                List.of(),
                "The forms were recorded as received.",
                _ -> new ReceiveForms(id));
    }

    Act question() {
        return new Act(
                "clarifications",
                "Ask the applicant",
                "Ask once for everything that is missing. The case waits for the answers.",
                List.of(
                        Asked.passage("question", "What you ask", "The applicant will read it"),
                        Asked.ticks("items", "What is missing", words.policy().clarifications()),
                        Asked.passage("more", "Anything else that is missing", "One on each line")),
                "The request was recorded.",
                f -> new RequestClarification(id, f.passage("question"), items(f)));
    }

    Act itemAnswer(Clarification clarification) {
        var open = new LinkedHashMap<String, String>();
        for (var item : clarification.items()) {
            if (item.answer().isPresent()) continue;
            open.put(Integer.toString(item.number()), item.number() + ". " + words.asked(item));
        }
        return new Act(
                "item-answers",
                "Record the answer to one item",
                "Research goes on once every item is answered.",
                List.of(
                        Asked.choice("number", "Item", open),
                        Asked.passage("answer", "Answer", "")),
                "The answer was recorded.",
                f -> new AnswerItem(id, f.number("number"), f.passage("answer")));
    }

    Act answer() {
        return new Act(
                "clarification-response",
                "Record the applicant's answer to all that is left",
                "It answers everything that is left, and research goes on.",
                List.of(Asked.passage("answer", "Answer", "")),
                "The answer was recorded.",
                f -> new ReceiveClarification(id, f.passage("answer")));
    }

    private static List<ClarificationItem> items(Fields f) {
        var items = new ArrayList<ClarificationItem>();
        for (var code : f.all("items")) {
            items.add(new ClarificationItem(Optional.of(new MissingItem(code)), Optional.empty()));
        }
        f.optionalPassage("more").stream()
                .flatMap(String::lines)
                .filter(line -> !line.isBlank())
                .forEach(
                        line ->
                                items.add(
                                        new ClarificationItem(
                                                Optional.empty(), Optional.of(line))));
        return items;
    }
}
