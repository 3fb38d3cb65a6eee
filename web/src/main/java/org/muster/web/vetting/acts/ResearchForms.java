package org.muster.web.vetting.acts;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.muster.api.Id;
import org.muster.api.vetting.CaseId;
import org.muster.api.vetting.CaseOutcome;
import org.muster.api.vetting.VettingCaseView.Check;
import org.muster.api.vetting.VettingCaseView.Risk;
import org.muster.api.vetting.cases.ResearchCommand.*;
import org.muster.api.vetting.research.CheckResult;
import org.muster.api.vetting.research.CheckType;
import org.muster.api.vetting.research.Disposition;
import org.muster.api.vetting.research.RiskFactor;
import org.muster.api.vetting.research.RiskId;
import org.muster.web.vetting.acts.Act.Asked;
import org.muster.web.vetting.words.CaseWords;

/** The forms of what research brings: checks, risks, a recommendation. */
record ResearchForms(CaseId id, CaseWords words) {
    private static final Asked REASON =
            Asked.passage("reason", "Reason", "Others in the vetting unit will read it");

    Act checkRequest(List<Check> open) {
        return new Act(
                "check-requests",
                "Note which source was asked",
                "The case then shows whom the check waits for.",
                List.of(
                        Asked.choice("type", "Check", types(open)),
                        Asked.line("source", "Source", "Such as the bureau or the force asked")),
                "The request was recorded.",
                f -> new AskForCheck(id, f.value("type", CheckType.class), f.line("source")));
    }

    Act resolution(List<Check> traces) {
        return new Act(
                "trace-resolutions",
                "Resolve a trace",
                "Every trace is resolved before you can recommend. It stays readable as a trace.",
                List.of(
                        Asked.choice("type", "Check", types(traces)),
                        Asked.choice("result", "What it came to", words.resolutions()),
                        REASON),
                "The trace was resolved.",
                f ->
                        new ResolveTrace(
                                id,
                                f.value("type", CheckType.class),
                                f.choice("result", CheckResult.class),
                                f.passage("reason")));
    }

    Act risk(List<Check> checks) {
        return new Act(
                "risks",
                "Name a risk",
                "Every adverse check must be named by a risk before you can recommend.",
                List.of(
                        Asked.choice("factor", "Risk factor", words.policy().riskFactors()),
                        Asked.passage("detail", "What the risk is", ""),
                        Asked.choice("check", "Check it came from, if any", types(checks))),
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
                "Your research ends with it: results stand from then on. While an investigation runs,"
                        + " a decision-maker discontinues the case at once, without a"
                        + " recommendation.",
                List.of(Asked.choice("outcome", "Outcome", words.decisions()), REASON),
                "The recommendation was recorded.",
                f ->
                        new RecommendOutcome(
                                id, f.choice("outcome", CaseOutcome.class), f.passage("reason")));
    }

    private Map<String, String> types(List<Check> checks) {
        var types = new LinkedHashMap<String, String>();
        for (var check : checks) types.put(check.type().code(), words.check(check.type()));
        return types;
    }
}
