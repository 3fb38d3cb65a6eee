package org.muster.web.vetting;

import java.util.LinkedHashMap;
import java.util.List;
import org.muster.api.Id;
import org.muster.api.access.Account;
import org.muster.api.appeals.refusals.Disclosure;
import org.muster.api.appeals.refusals.HarmReason;
import org.muster.api.clearances.ClearanceId;
import org.muster.api.vetting.CaseId;
import org.muster.api.vetting.CaseOutcome;
import org.muster.api.vetting.VettingCaseCommand.*;
import org.muster.api.vetting.VettingCaseView.Check;
import org.muster.api.vetting.VettingCaseView.Risk;
import org.muster.api.vetting.research.CheckType;
import org.muster.api.vetting.research.Disposition;
import org.muster.api.vetting.research.RiskFactor;
import org.muster.api.vetting.research.RiskId;
import org.muster.web.vetting.Act.Asked;

/** The forms of what can be done in one case. */
record ActForms(CaseId id, CaseWords words) {
    private static final Asked REASON =
            Asked.passage("reason", "Reason", "Others in the vetting unit will read it");

    Act assignment() {
        return new Act(
                "assignment",
                "Assign a researcher",
                "From then on the researcher sees the case, and an earlier one no longer does.",
                List.of(Asked.line("researcher", "Account", "The name with which they sign in")),
                "The case was assigned.",
                f -> new AssignResearcher(id, f.value("researcher", Account.class)));
    }

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
                "Ask once for everything that is unclear. The case waits for the answer.",
                List.of(Asked.passage("question", "Question", "")),
                "The question was recorded.",
                f -> new RequestClarification(id, f.passage("question")));
    }

    Act answer() {
        return new Act(
                "clarification-response",
                "Record the applicant's answer",
                "Research goes on with it.",
                List.of(Asked.passage("answer", "Answer", "")),
                "The answer was recorded.",
                f -> new ReceiveClarification(id, f.passage("answer")));
    }

    Act risk(List<Check> checks) {
        var types = new LinkedHashMap<String, String>();
        for (var check : checks) types.put(check.type().code(), words.check(check.type()));
        return new Act(
                "risks",
                "Name a risk",
                "Every adverse check must be named by a risk before you can recommend.",
                List.of(
                        Asked.choice("factor", "Risk factor", words.policy().riskFactors()),
                        Asked.passage("detail", "What the risk is", ""),
                        Asked.choice("check", "Check it came from, if any", types)),
                "The risk was named.",
                f ->
                        new IdentifyRisk(
                                id,
                                new RiskId(Id.fresh()),
                                f.value("factor", RiskFactor.class),
                                f.passage("detail"),
                                f.optionalValue("check", CheckType.class)));
    }

    Act disposition(List<Risk> risks) {
        var named = new LinkedHashMap<String, String>();
        for (var risk : risks) {
            var detail = words.shown(risk.detail());
            named.put(
                    risk.id().toString(),
                    words.factor(risk.factor())
                            + ": "
                            + detail.substring(0, Math.min(60, detail.length())));
        }
        return new Act(
                "dispositions",
                "Dispose of a risk",
                "Every risk must be disposed of, with a reason, before the case can be decided.",
                List.of(
                        Asked.choice("risk", "Risk", named),
                        Asked.choice("disposition", "What is made of it", words.dispositions()),
                        REASON),
                "The risk was disposed of.",
                f ->
                        new DisposeOfRisk(
                                id,
                                f.value("risk", RiskId.class),
                                f.choice("disposition", Disposition.class),
                                f.passage("reason")));
    }

    Act recommendation() {
        return new Act(
                "recommendation",
                "Recommend an outcome",
                "Your research ends with it: results stand from then on.",
                List.of(Asked.choice("outcome", "Outcome", words.outcomes(true)), REASON),
                "The recommendation was recorded.",
                f ->
                        new RecommendOutcome(
                                id, f.choice("outcome", CaseOutcome.class), f.passage("reason")));
    }

    Act waiver(List<Check> outstanding) {
        var types = new LinkedHashMap<String, String>();
        for (var check : outstanding) types.put(check.type().code(), words.check(check.type()));
        return new Act(
                "waivers",
                "Waive a check",
                "The case can then be decided without it, until the waiver ends.",
                List.of(
                        Asked.choice("type", "Check", types),
                        Asked.day("expiresOn", "Last day of the waiver", ""),
                        REASON),
                "The check was waived.",
                f ->
                        new WaiveCheck(
                                id,
                                f.value("type", CheckType.class),
                                f.passage("reason"),
                                f.day("expiresOn")));
    }

    Act nationalDecision() {
        return new Act(
                "national-decision",
                "Record the national authority's decision",
                "The national authority decides; here its decision is written down.",
                List.of(
                        Asked.choice("outcome", "Outcome", words.outcomes(true)),
                        Asked.line("reference", "Reference", "As the national authority gives it"),
                        Asked.day("decidedOn", "Decided on", "Leave it empty for today")),
                "The decision was recorded.",
                f ->
                        new RecordNationalDecision(
                                id,
                                f.choice("outcome", CaseOutcome.class),
                                f.line("reference"),
                                f.optionalDay("decidedOn"),
                                new ClearanceId(Id.fresh())));
    }

    Act closure() {
        return new Act(
                "closure",
                "Close without a decision",
                "Where the applicant withdrew, or the case is no longer needed.",
                List.of(Asked.choice("outcome", "How it ends", words.outcomes(false)), REASON),
                "The case was closed.",
                f ->
                        new CloseCase(
                                id, f.choice("outcome", CaseOutcome.class), f.passage("reason")));
    }

    Act letter() {
        return new Act(
                "reasons",
                "Serve the reasons letter",
                "It tells the applicant why. What would do harm is withheld, for a reason that is"
                        + " recorded. The time for an appeal runs from the day of service.",
                List.of(
                        Asked.choice("disclosure", "How much it tells", words.disclosures()),
                        Asked.choice(
                                "because",
                                "Why something is withheld, if it is",
                                words.policy().harmReasons()),
                        Asked.passage(
                                "withheld",
                                "What is withheld, if anything",
                                "The applicant never sees this"),
                        Asked.passage("text", "The letter", "What the applicant reads"),
                        Asked.day("servedOn", "Served on", "Leave it empty for today")),
                "The letter was recorded as served.",
                f ->
                        new ServeReasons(
                                id,
                                f.choice("disclosure", Disclosure.class),
                                f.optionalValue("because", HarmReason.class),
                                f.optionalPassage("withheld"),
                                f.passage("text"),
                                f.optionalDay("servedOn")));
    }

    Act conflict() {
        return new Act(
                "conflicts",
                "Declare a conflict of interest",
                "Declare any interest that you have in this case. You will no longer see it.",
                List.of(Asked.passage("detail", "What it is", "You need not say")),
                "Your conflict of interest was recorded. The case is out of your sight.",
                f -> new DeclareConflict(id, f.optionalPassage("detail")));
    }
}
