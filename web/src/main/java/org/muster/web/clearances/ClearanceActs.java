package org.muster.web.clearances;

import static org.muster.api.access.Role.VETTING_DECISION_MAKER;
import static org.muster.api.access.Role.VETTING_RESEARCHER;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.muster.api.Id;
import org.muster.api.clearances.ClearanceCommand.*;
import org.muster.api.clearances.ClearanceState;
import org.muster.api.clearances.ClearanceView;
import org.muster.api.clearances.ClearanceView.Assessment;
import org.muster.api.clearances.ClearanceView.Condition;
import org.muster.api.clearances.conditions.ConditionState;
import org.muster.api.clearances.reviews.ReviewOutcome;
import org.muster.api.vetting.CaseId;
import org.muster.api.withdrawals.WithdrawalCommand.OpenWithdrawal;
import org.muster.api.withdrawals.WithdrawalId;
import org.muster.web.support.acts.Act;
import org.muster.web.support.acts.Asked;

/**
 * What somebody may try about a clearance as it stands, so that a page offers no more; whether it
 * is allowed is decided behind it.
 */
public record ClearanceActs(ClearanceView clearance) {
    private static final String READ_BY = "Decision-makers, appeals officers and auditors read it";

    /** Everything that may be done about the clearance itself. */
    public List<Act> all() {
        if (clearance.state().hasEnded()) return List.of();
        var acts = new ArrayList<Act>();
        if (decides() || researches()) acts.add(annualReview());
        if (!decides()) return acts;
        acts.add(clearance.state() == ClearanceState.SUSPENDED ? reinstatement() : suspension());
        if (clearance.assessments().stream().noneMatch(Assessment::open)) {
            acts.add(assessment());
            acts.add(cancellation());
        }
        return acts;
    }

    /** Everything that may be done about one of its conditions. */
    public List<Act> about(Condition condition) {
        if (clearance.state().hasEnded() || condition.state() != ConditionState.IN_FORCE) {
            return List.of();
        }
        var acts = new ArrayList<Act>();
        if (decides() || researches()) {
            acts.add(review(condition.number()));
        }
        if (decides()) {
            acts.add(bearing(condition.number()));
            acts.add(end(condition.number()));
        }
        return acts;
    }

    Optional<Act> named(String name) {
        var every = new ArrayList<>(all());
        clearance.conditions().forEach(condition -> every.addAll(about(condition)));
        return every.stream().filter(act -> act.name().equals(name)).findFirst();
    }

    private boolean decides() {
        return clearance.seenAs().contains(VETTING_DECISION_MAKER);
    }

    private boolean researches() {
        return clearance.seenAs().contains(VETTING_RESEARCHER);
    }

    private Act annualReview() {
        return new Act(
                "annual-review",
                "Record the annual review",
                "The integrity and vetting review of the year. The next falls due a year after"
                        + " today; where something is to be looked into, a vetting case is opened.",
                List.of(
                        Asked.choice("outcome", "What it came to", reviews()),
                        Asked.passage("note", "Note", "Others in the vetting unit will read it")),
                "The review was recorded.",
                f ->
                        new ReviewClearance(
                                clearance.officer().id(),
                                clearance.id(),
                                f.choice("outcome", ReviewOutcome.class),
                                f.passage("note"),
                                new CaseId(Id.fresh())));
    }

    private Act suspension() {
        return new Act(
                "suspension",
                "Suspend it",
                "From today nobody may rely on it, nor on what it underpins, until it is"
                        + " reinstated. Others see that it is suspended, never why.",
                List.of(Asked.passage("grounds", "Grounds", READ_BY)),
                "The clearance was suspended.",
                f ->
                        new SuspendClearance(
                                clearance.officer().id(), clearance.id(), f.passage("grounds")));
    }

    private Act reinstatement() {
        return new Act(
                "reinstatement",
                "Reinstate it",
                "From today it may be relied on again.",
                List.of(Asked.passage("grounds", "Grounds", READ_BY)),
                "The clearance was reinstated.",
                f ->
                        new ReinstateClearance(
                                clearance.officer().id(), clearance.id(), f.passage("grounds")));
    }

    private Act cancellation() {
        return new Act(
                "cancellation",
                "Cancel it",
                "It ends today, because nobody needs it any more. That is no mark against anyone.",
                List.of(Asked.passage("reason", "Reason", READ_BY)),
                "The clearance was cancelled.",
                f ->
                        new CancelClearance(
                                clearance.officer().id(), clearance.id(), f.passage("reason")));
    }

    private Act assessment() {
        return new Act(
                "withdrawal-assessment",
                "Open a withdrawal assessment",
                "The officer is served with a notice and may answer it before anybody decides."
                        + " Whoever opens it may not decide it.",
                List.of(Asked.passage("grounds", "Grounds", READ_BY)),
                "The assessment was opened.",
                f ->
                        new OpenWithdrawal(
                                new WithdrawalId(Id.fresh()),
                                clearance.officer().id(),
                                clearance.id(),
                                f.passage("grounds")));
    }

    private Act review(int number) {
        return new Act(
                "review-" + number,
                "Review condition " + number,
                "Say what you found, and when it is looked at next.",
                List.of(
                        Asked.passage("note", "Note", "Others in the vetting unit will read it"),
                        Asked.day("nextReviewOn", "Next review on", "")),
                "The review was recorded.",
                f ->
                        new ReviewCondition(
                                clearance.officer().id(),
                                clearance.id(),
                                number,
                                f.passage("note"),
                                f.day("nextReviewOn")));
    }

    private Act bearing(int number) {
        return new Act(
                "bearing-" + number,
                "Say whether condition " + number + " bears on the posting",
                "The recruiter, the line manager and the officer read this sentence, and nothing"
                        + " else of the condition. Leave it empty where it does not bear.",
                List.of(
                        Asked.line(
                                "restriction", "Sentence", "What to do or not to do, never why")),
                "What bears on the posting was recorded.",
                f ->
                        new StateBearing(
                                clearance.officer().id(),
                                clearance.id(),
                                number,
                                f.optionalLine("restriction")));
    }

    private Act end(int number) {
        return new Act(
                "end-" + number,
                "End condition " + number,
                "It binds no more from today.",
                List.of(
                        Asked.choice("as", "How", ends()),
                        Asked.passage(
                                "reason", "Reason", "Others in the vetting unit will read it")),
                "The condition was ended.",
                f ->
                        new EndCondition(
                                clearance.officer().id(),
                                clearance.id(),
                                number,
                                f.choice("as", ConditionState.class),
                                f.passage("reason")));
    }

    private static Map<String, String> reviews() {
        var reviews = new LinkedHashMap<String, String>();
        reviews.put(ReviewOutcome.NOTHING_TO_REPORT.name(), "Nothing to report");
        reviews.put(ReviewOutcome.LEADS_TO_CASE.name(), "It leads to a vetting case");
        return reviews;
    }

    private static Map<String, String> ends() {
        var ends = new LinkedHashMap<String, String>();
        ends.put(ConditionState.MET.name(), "It was met");
        ends.put(ConditionState.REMOVED.name(), "It is removed");
        return ends;
    }
}
