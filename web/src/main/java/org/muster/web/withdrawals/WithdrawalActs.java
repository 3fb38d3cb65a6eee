package org.muster.web.withdrawals;

import static org.muster.api.access.Role.VETTING_DECISION_MAKER;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.muster.api.access.Account;
import org.muster.api.personal.Personal;
import org.muster.api.vetting.Rationale;
import org.muster.api.withdrawals.AppealBody;
import org.muster.api.withdrawals.AppealFinding;
import org.muster.api.withdrawals.OtherProceedings;
import org.muster.api.withdrawals.Precedence;
import org.muster.api.withdrawals.Supporter;
import org.muster.api.withdrawals.Weighed;
import org.muster.api.withdrawals.WithdrawalCommand.*;
import org.muster.api.withdrawals.WithdrawalCommand.RecordAppealFinding;
import org.muster.api.withdrawals.WithdrawalOutcome;
import org.muster.api.withdrawals.WithdrawalView;
import org.muster.api.withdrawals.WithdrawalView.Decision;
import org.muster.web.support.acts.Act;
import org.muster.web.support.acts.Asked;
import org.muster.web.support.pages.Fields;

/**
 * What somebody may try in an assessment as it stands, so that a page offers no more; whether it is
 * allowed is decided behind it.
 */
public record WithdrawalActs(WithdrawalView assessment, Account account, WithdrawalWords words) {

    public List<Act> all() {
        if (!assessment.seenAs().contains(VETTING_DECISION_MAKER)) return List.of();
        return switch (assessment.state()) {
            case OPENED -> open(notice());
            case NOTICE_SERVED -> open(representation());
            case WITHDRAWN -> withdrawn();
            case RETAINED, OVERTURNED -> served();
            case LEFT_BEFORE_OUTCOME -> List.of();
        };
    }

    Optional<Act> named(String name) {
        return all().stream().filter(act -> act.name().equals(name)).findFirst();
    }

    private List<Act> open(Act next) {
        var disclosure = new TellingActs(assessment.id(), words).disclosure();
        var acts =
                new ArrayList<Act>(
                        List.of(next, disclosure, harmTest(), proceedings(), supporter()));
        if (!assessment.openedBy().equals(account)) acts.add(decision());
        return acts;
    }

    private List<Act> served() {
        if (assessment.letter().isPresent()) return List.of();
        return List.of(new TellingActs(assessment.id(), words).letter());
    }

    private List<Act> withdrawn() {
        var acts = new ArrayList<>(served());
        var decider = assessment.decision().map(Decision::decidedBy).orElseThrow();
        if (!decider.equals(account)) acts.add(finding());
        return acts;
    }

    private Act finding() {
        return new Act(
                "appeal-finding",
                "Record what an appeal came to",
                "If it was allowed, the clearance is restored from the day of the finding on."
                        + " Postings that the withdrawal ended stay ended.",
                List.of(
                        Asked.choice("body", "Who heard it", words.bodies()),
                        Asked.choice("finding", "What was found", words.findings()),
                        Asked.day("foundOn", "Day of the finding", ""),
                        Asked.line("reference", "Reference of the finding", "")),
                "The finding was recorded.",
                f ->
                        new RecordAppealFinding(
                                assessment.id(),
                                f.choice("body", AppealBody.class),
                                f.choice("finding", AppealFinding.class),
                                f.day("foundOn"),
                                f.line("reference")));
    }

    private Act notice() {
        return new Act(
                "notice",
                "Record the service of the notice",
                "The time for representations is counted from that day.",
                List.of(Asked.day("servedOn", "Served on", "")),
                "The service of the notice was recorded.",
                f -> new ServeNotice(assessment.id(), f.day("servedOn")));
    }

    private Act representation() {
        return new Act(
                "representations",
                "Record representations",
                "Once the officer has answered, the assessment can be decided.",
                List.of(
                        Asked.day("receivedOn", "Received on", ""),
                        Asked.passage("content", "What was said", "May be left empty")),
                "The representations were recorded.",
                f ->
                        new ReceiveRepresentation(
                                assessment.id(),
                                f.day("receivedOn"),
                                f.optionalPassage("content")));
    }

    private Act harmTest() {
        return new Act(
                "harm-test",
                "Note the harm test",
                "Say what may not be disclosed to the officer, and why. A later note replaces it.",
                List.of(Asked.passage("note", "Note", "")),
                "The harm test was noted.",
                f -> new NoteHarmTest(assessment.id(), f.passage("note")));
    }

    private Act proceedings() {
        return new Act(
                "proceedings",
                "Weigh other proceedings",
                "Say whether misconduct or performance proceedings go on about the same matter, and"
                        + " what comes first. While they come first, the assessment has no"
                        + " outcome. A later word replaces it.",
                List.of(
                        Asked.choice("proceedings", "Other proceedings", words.allProceedings()),
                        Asked.choice("first", "What comes first", words.precedences()),
                        Asked.passage("reason", "Why", "")),
                "It was recorded.",
                f ->
                        new WeighProceedings(
                                assessment.id(),
                                new Weighed(
                                        f.choice("proceedings", OtherProceedings.class),
                                        f.optionalChoice("first", Precedence.class)),
                                f.passage("reason")));
    }

    private Act supporter() {
        return new Act(
                "supporters",
                "Record who stands by the officer",
                "Only that there is somebody: never who, or what was said.",
                List.of(Asked.choice("supporter", "Who", WithdrawalWords.supporters())),
                "It was recorded.",
                f -> new NameSupporter(assessment.id(), f.choice("supporter", Supporter.class)));
    }

    private Act decision() {
        return new Act(
                "decision",
                "Decide the assessment",
                "Give your reasons in every step of the decision model.",
                List.of(
                        Asked.passage("information", "1. Information", ""),
                        Asked.passage("threatAndRisk", "2. Threat and risk", ""),
                        Asked.passage("powersAndPolicy", "3. Powers and policy", ""),
                        Asked.passage("options", "4. Options", ""),
                        Asked.passage("action", "5. Action", ""),
                        Asked.choice("outcome", "Outcome", WithdrawalWords.outcomes())),
                "The assessment was decided.",
                f ->
                        new DecideWithdrawal(
                                assessment.id(),
                                f.choice("outcome", WithdrawalOutcome.class),
                                Optional.of(rationale(f))));
    }

    private static Rationale rationale(Fields f) {
        return new Rationale(
                step(f, "information"),
                step(f, "threatAndRisk"),
                step(f, "powersAndPolicy"),
                step(f, "options"),
                step(f, "action"));
    }

    private static Personal<String> step(Fields f, String name) {
        return Personal.of(f.optionalPassage(name).orElse(""));
    }
}
