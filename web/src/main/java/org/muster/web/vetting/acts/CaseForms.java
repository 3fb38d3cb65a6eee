package org.muster.web.vetting.acts;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.muster.api.Id;
import org.muster.api.access.Account;
import org.muster.api.appeals.refusals.Disclosure;
import org.muster.api.appeals.refusals.HarmReason;
import org.muster.api.clearances.ClearanceId;
import org.muster.api.vetting.CaseId;
import org.muster.api.vetting.CaseOutcome;
import org.muster.api.vetting.VettingCaseView.Check;
import org.muster.api.vetting.cases.AfterDecisionCommand.*;
import org.muster.api.vetting.cases.DecisionCommand.*;
import org.muster.api.vetting.cases.HandlingCommand.*;
import org.muster.api.vetting.cases.ResearchCommand.*;
import org.muster.api.vetting.research.CheckType;
import org.muster.api.vetting.review.ReviewFinding;
import org.muster.web.support.acts.Staff;
import org.muster.web.support.decisions.DecisionFields;
import org.muster.web.vetting.acts.Act.Asked;
import org.muster.web.vetting.words.CaseWords;

/** The forms by which a case is handed on, and comes to its end. */
record CaseForms(CaseId id, CaseWords words) {
    private static final Asked REASON =
            Asked.passage("reason", "Reason", "Others in the vetting unit will read it");

    Act assignment(List<Account> researchers) {
        return new Act(
                "assignment",
                "Assign a researcher",
                "From then on the researcher sees the case, and an earlier one no longer does.",
                List.of(Asked.choice("researcher", "Researcher", Staff.choices(researchers))),
                "The case was assigned.",
                f -> new AssignResearcher(id, f.value("researcher", Account.class)));
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

    Act letter() {
        return new Act(
                "reasons",
                "Serve the reasons letter",
                "It tells the applicant why. What would do harm is withheld, for a reason that is"
                        + " recorded. The time for an appeal runs from the day of service.",
                List.of(
                        Asked.choice(
                                "disclosure", "How much it tells", words.letters().disclosures()),
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

    Act aftercare() {
        return new Act(
                "aftercare-reviews",
                "Review the aftercare",
                "Say what you found, and when it is looked at next. The mark that an appeal"
                        + " overturned the refusal stays for ever.",
                List.of(
                        Asked.passage("note", "Note", "Others in the vetting unit will read it"),
                        Asked.day(
                                "nextReviewOn",
                                "Next review on",
                                "Leave it empty to end the aftercare")),
                "The review was recorded.",
                f -> new ReviewAftercare(id, f.passage("note"), f.optionalDay("nextReviewOn")));
    }

    Act nationalDecision() {
        return new Act(
                "national-decision",
                "Record the national authority's decision",
                "The national authority decides; here its decision is written down.",
                List.of(
                        Asked.choice("outcome", "Outcome", words.decisions()),
                        Asked.line("reference", "Reference", "As the national authority gives it"),
                        Asked.day("decidedOn", "Decided on", "Leave it empty for today"),
                        Asked.passage("condition1", "Condition", "Where it attached one"),
                        Asked.line("owner1", "Who answers for it", "An account of the force"),
                        Asked.day("reviewOn1", "Its review on", "A day to come"),
                        Asked.line(
                                "restriction1",
                                "What of it bears on the posting",
                                "A sentence that the recruiter, the line manager and the officer"
                                        + " read, never why; may be left empty")),
                "The decision was recorded.",
                f ->
                        new RecordNationalDecision(
                                id,
                                f.choice("outcome", CaseOutcome.class),
                                f.line("reference"),
                                f.optionalDay("decidedOn"),
                                DecisionFields.conditions(f),
                                DecisionFields.restrictions(f),
                                new ClearanceId(Id.fresh())));
    }

    /**
     * @param stops whether whoever closes it may also discontinue a case of the national authority
     */
    Act closure(boolean stops) {
        return new Act(
                "closure",
                "Close without a decision",
                "Where the applicant withdrew, or the case is no longer needed"
                        + (stops ? ", or while the applicant is under investigation." : "."),
                List.of(Asked.choice("outcome", "How it ends", words.closures(stops)), REASON),
                "The case was closed.",
                f ->
                        new CloseCase(
                                id, f.choice("outcome", CaseOutcome.class), f.passage("reason")));
    }

    Act foundConflict(Set<Account> involved, List<Account> others) {
        return new Act(
                "found-conflicts",
                "Report a conflict of interest of somebody else",
                "They no longer see the case. A decision that they took part in is flagged for a"
                        + " second look; it is not deleted."
                        + tookPart(involved),
                List.of(
                        Asked.choice("account", "Who has it", Staff.choices(others)),
                        Asked.passage("detail", "What their interest is", "")),
                "The conflict of interest was recorded.",
                f ->
                        new ReportConflict(
                                id, f.value("account", Account.class), f.passage("detail")));
    }

    private static String tookPart(Set<Account> involved) {
        if (involved.isEmpty()) return "";
        return " Until now these took part: "
                + involved.stream().map(Account::toString).collect(Collectors.joining(", "))
                + ".";
    }

    Act review() {
        return new Act(
                "review",
                "Look at the decision again",
                "Say whether the decision stands. Whoever took part in it may not.",
                List.of(Asked.choice("finding", "What you found", words.findings()), REASON),
                "The second look was recorded.",
                f ->
                        new ReviewDecision(
                                id, f.choice("finding", ReviewFinding.class), f.passage("reason")));
    }

    Act reapplication() {
        return new Act(
                "reapplication",
                "Let the case go on after a refusal",
                "The officer was refused at this level before. Say what has changed since.",
                List.of(Asked.passage("change", "What has changed", "")),
                "The case may go on.",
                f -> new AcceptReapplication(id, f.passage("change")));
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
