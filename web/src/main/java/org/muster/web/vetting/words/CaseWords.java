package org.muster.web.vetting.words;

import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.muster.api.Code;
import org.muster.api.personal.Personal;
import org.muster.api.policies.PolicyWords;
import org.muster.api.vetting.CaseMark;
import org.muster.api.vetting.CaseOutcome;
import org.muster.api.vetting.CasePurpose;
import org.muster.api.vetting.CaseState;
import org.muster.api.vetting.CaseTurn;
import org.muster.api.vetting.VettingCaseView.Item;
import org.muster.api.vetting.research.CheckResult;
import org.muster.api.vetting.research.CheckState;
import org.muster.api.vetting.research.CheckTurn;
import org.muster.api.vetting.research.Disposition;
import org.muster.api.vetting.research.MissingItem;
import org.muster.api.vetting.review.DecisionFlag;
import org.muster.api.vetting.review.ReviewFinding;
import org.muster.web.support.acts.Choices;
import org.muster.web.support.decisions.DecisionSteps;
import org.muster.web.support.json.ShownPersonal;

/** What the codes of vetting are called on pages. Templates know it as {@code words}. */
public record CaseWords(PolicyWords policy) {

    public String level(Code level) {
        return policy.levels().getOrDefault(level.code(), level.code());
    }

    public String check(Code check) {
        return policy.checks().getOrDefault(check.code(), check.code());
    }

    public String factor(Code factor) {
        return policy.riskFactors().getOrDefault(factor.code(), factor.code());
    }

    public SampleWords samples() {
        return new SampleWords();
    }

    public ClockWords clock() {
        return new ClockWords();
    }

    public LetterWords letters() {
        return new LetterWords();
    }

    public PartyWords parties() {
        return new PartyWords(policy);
    }

    public String item(Code item) {
        return policy.clarifications().getOrDefault(item.code(), item.code());
    }

    /** What one item of a clarification asks for. */
    public String asked(Item item) {
        return asked(item.code(), item.words());
    }

    public String asked(Optional<MissingItem> code, Optional<Personal<String>> words) {
        var said = words.map(this::shown);
        return code.map(c -> item(c) + said.map(w -> ": " + w).orElse(""))
                .or(() -> said)
                .orElse("");
    }

    /** What a refusal names as missing: a check, a level, a step of the decision. */
    public String missing(String what) {
        return Stream.of(
                        policy.checks(),
                        policy.levels(),
                        policy.clarifications(),
                        policy.relations(),
                        DecisionSteps.LABELS)
                .filter(words -> words.containsKey(what))
                .map(words -> words.get(what))
                .findFirst()
                .orElse("A risk that is not disposed of");
    }

    public String shown(Personal<String> personal) {
        return personal.orElse(ShownPersonal.ERASED);
    }

    public String purpose(CasePurpose purpose) {
        return switch (purpose) {
            case APPOINTMENT -> "Appointment";
            case RENEWAL -> "Renewal";
            case ENHANCEMENT -> "Enhancement";
            case TRANSFER -> "Transfer from another force";
            case REVIEW -> "Review";
        };
    }

    public String turn(CaseTurn turn) {
        return switch (turn) {
            case UNASSIGNED -> "Waiting for a researcher";
            case APPLICANT -> "Waiting for the applicant";
            case RESEARCHER -> "In research";
            case DECISION_MAKER -> "Ready for decision";
            case NATIONAL_AUTHORITY -> "With the national authority";
            case ENDED -> "Ended";
        };
    }

    public String state(CaseState state) {
        return switch (state) {
            case REQUESTED -> "Requested";
            case AWAITING_FORMS -> "Awaiting forms";
            case IN_RESEARCH -> "In research";
            case AWAITING_CLARIFICATION -> "Awaiting clarification";
            case READY_FOR_DECISION -> "Ready for decision";
            case WITH_EXTERNAL_AUTHORITY -> "With the national authority";
            case GRANTED -> "Granted";
            case GRANTED_WITH_CONDITIONS -> "Granted with conditions";
            case REFUSED -> "Refused";
            case DISCONTINUED -> "Discontinued";
            case WITHDRAWN_BY_APPLICANT -> "Withdrawn by the applicant";
            case CANCELLED -> "Cancelled";
        };
    }

    public String outcome(CaseOutcome outcome) {
        return state(outcome.state());
    }

    public String colour(CaseState state) {
        return switch (state) {
            case REQUESTED -> "orange";
            case AWAITING_FORMS, AWAITING_CLARIFICATION -> "yellow";
            case IN_RESEARCH -> "blue";
            case READY_FOR_DECISION -> "purple";
            case WITH_EXTERNAL_AUTHORITY -> "turquoise";
            case GRANTED, GRANTED_WITH_CONDITIONS -> "green";
            case REFUSED -> "red";
            case DISCONTINUED, WITHDRAWN_BY_APPLICANT, CANCELLED -> "grey";
        };
    }

    public String check(CheckState state) {
        return switch (state) {
            case NOT_STARTED -> "Not started";
            case ASKED -> "Asked";
            case RECORDED -> "Recorded";
            case WAIVED -> "Waived";
        };
    }

    public String turn(CheckTurn turn) {
        return switch (turn) {
            case UNASSIGNED -> "Waiting for a researcher";
            case APPLICANT -> "Waiting for the applicant";
            case RESEARCHER -> "Waiting for the researcher";
            case SOURCE -> "Waiting for the source that was asked";
        };
    }

    public String result(CheckResult result) {
        return switch (result) {
            case CLEAR -> "Clear";
            case TRACE -> "Trace, needs clarification";
            case ADVERSE -> "Adverse";
        };
    }

    public String colour(CheckResult result) {
        return switch (result) {
            case CLEAR -> "green";
            case TRACE -> "yellow";
            case ADVERSE -> "red";
        };
    }

    public String finding(ReviewFinding finding) {
        return switch (finding) {
            case STANDS -> "The decision stands";
            case TO_BE_CORRECTED -> "It is to be corrected";
        };
    }

    public String flag(DecisionFlag flag) {
        return switch (flag) {
            case INTEREST -> "Someone who took part had an interest in the case";
            case LATE_CHECK -> "A check that was done late is not clear";
        };
    }

    public String mark(CaseMark mark) {
        return switch (mark) {
            case WAIVED -> "With waived checks";
            case FLAGGED -> "To be looked at again";
        };
    }

    public String disposition(Disposition disposition) {
        return switch (disposition) {
            case ACCEPTED -> "Accepted";
            case MITIGATED -> "Mitigated";
            case NOT_SUBSTANTIATED -> "Not substantiated";
            case GROUND_FOR_REFUSAL -> "A ground for refusal";
        };
    }

    /** What a trace can come to. */
    public Map<String, String> resolutions() {
        return Choices.of(new CheckResult[] {CheckResult.CLEAR, CheckResult.ADVERSE}, this::result);
    }

    public Map<String, String> results() {
        return Choices.of(CheckResult.values(), this::result);
    }

    public Map<String, String> findings() {
        return Choices.of(ReviewFinding.values(), this::finding);
    }

    public Map<String, String> dispositions() {
        return Choices.of(Disposition.values(), this::disposition);
    }

    public Map<String, String> purposes() {
        return Choices.of(CasePurpose.values(), this::purpose);
    }

    /** The ways in which a case can end by a decision. */
    public Map<String, String> decisions() {
        return outcomes(CaseOutcome::isDecision);
    }

    /** The ways in which a case can end without one. */
    public Map<String, String> closures(boolean national) {
        return outcomes(
                outcome ->
                        !outcome.isDecision() || national && outcome == CaseOutcome.DISCONTINUED);
    }

    private Map<String, String> outcomes(Predicate<CaseOutcome> wanted) {
        var outcomes = Stream.of(CaseOutcome.values()).filter(wanted);
        return Choices.of(outcomes.toArray(CaseOutcome[]::new), this::outcome);
    }
}
