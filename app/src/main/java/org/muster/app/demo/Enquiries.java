package org.muster.app.demo;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.muster.api.Id;
import org.muster.api.access.Account;
import org.muster.api.access.Role;
import org.muster.api.clearances.ClearanceId;
import org.muster.api.personal.Personal;
import org.muster.api.policies.PolicySets;
import org.muster.api.vetting.CaseOutcome;
import org.muster.api.vetting.Condition;
import org.muster.api.vetting.Rationale;
import org.muster.api.vetting.cases.DecisionCommand.CloseCase;
import org.muster.api.vetting.cases.DecisionCommand.RecordNationalDecision;
import org.muster.api.vetting.cases.HandlingCommand.ReportConflict;
import org.muster.api.vetting.cases.ResearchCommand.AskForCheck;
import org.muster.api.vetting.cases.ResearchCommand.DisposeOfRisk;
import org.muster.api.vetting.cases.ResearchCommand.IdentifyRisk;
import org.muster.api.vetting.cases.ResearchCommand.ReceiveForms;
import org.muster.api.vetting.cases.ResearchCommand.RequestClarification;
import org.muster.api.vetting.cases.ResearchCommand.WaiveCheck;
import org.muster.api.vetting.parties.PartyId;
import org.muster.api.vetting.parties.ThirdPartyCommand.DeclareThirdParty;
import org.muster.api.vetting.research.CheckResult;
import org.muster.api.vetting.research.CheckType;
import org.muster.api.vetting.research.ClarificationItem;
import org.muster.api.vetting.research.Disposition;
import org.muster.api.vetting.research.MissingItem;
import org.muster.api.vetting.research.Relation;
import org.muster.api.vetting.research.RiskFactor;
import org.muster.api.vetting.research.RiskId;
import org.muster.app.demo.Roster.Member;

/** Tells vetting cases, scene by scene. */
final class Enquiries {
    private static final CheckType FINANCE = new CheckType("FINANCE");

    private final Script script;
    private final PolicySets policies;

    Enquiries(Script script, PolicySets policies) {
        this.script = script;
        this.policies = policies;
    }

    /** A case that finds nothing, and is granted five weeks after it is opened. */
    Enquiry granted(Member member, String level, LocalDate opened) {
        var enquiry = researched(member, level, opened, CheckResult.CLEAR);
        enquiry.recommend(opened.plusDays(30), CaseOutcome.GRANTED);
        enquiry.decide(opened.plusDays(35), CaseOutcome.GRANTED, List.of(), Optional.empty());
        return enquiry;
    }

    /** A case with a debt in it, that ends as told. */
    Enquiry adverse(Member member, String level, LocalDate opened, CaseOutcome outcome) {
        var enquiry = researched(member, level, opened, CheckResult.ADVERSE);
        var risk = new RiskId(Id.fresh());
        enquiry.research(
                opened.plusDays(24),
                new IdentifyRisk(
                        enquiry.id,
                        risk,
                        new RiskFactor("FINANCE"),
                        "Two defaults in the past year, not mentioned in the forms.",
                        Optional.of(FINANCE)));
        enquiry.research(
                opened.plusDays(27),
                new DisposeOfRisk(
                        enquiry.id,
                        risk,
                        disposition(outcome),
                        "Talked through with the applicant."));
        enquiry.recommend(opened.plusDays(30), outcome);
        enquiry.decide(
                opened.plusDays(38),
                outcome,
                conditions(outcome, opened),
                Optional.of(rationale(outcome)));
        return enquiry;
    }

    /** A case that is under research, with some of its checks done. */
    void underResearch(Member member, String level, LocalDate opened, int checksDone) {
        var enquiry = enquiry(member, level);
        enquiry.open(opened);
        enquiry.research(opened.plusDays(3), new ReceiveForms(enquiry.id));
        for (var check : enquiry.checks(opened).subList(0, checksDone)) {
            enquiry.check(opened.plusDays(5), check, CheckResult.CLEAR);
        }
    }

    /** A case that finds nothing, and waits for the decision of the force or of the authority. */
    void recommended(Member member, String level, LocalDate opened) {
        var enquiry = researched(member, level, opened, CheckResult.CLEAR);
        enquiry.recommend(opened.plusDays(30), CaseOutcome.GRANTED);
    }

    /** A case that has been asked for and waits for a researcher. */
    void requested(Member member, String level, LocalDate opened) {
        var enquiry = enquiry(member, level);
        script.on(opened, "recruiter", Role.RECRUITER, enquiry.opening());
    }

    void closed(Member member, String level, LocalDate opened, CaseOutcome outcome) {
        var enquiry = enquiry(member, level);
        enquiry.open(opened);
        enquiry.research(
                opened.plusDays(12),
                new CloseCase(enquiry.id, outcome, "Told by telephone, confirmed in writing."));
    }

    void awaitingForms(Member member, String level, LocalDate opened) {
        enquiry(member, level).open(opened);
    }

    /** A case that waits for the applicant to explain something. */
    void awaitingClarification(Member member, String level, LocalDate opened) {
        var enquiry = researched(member, level, opened, CheckResult.TRACE);
        enquiry.research(
                opened.plusDays(25),
                new RequestClarification(
                        enquiry.id,
                        "Please complete your forms.",
                        List.of(
                                missing("ADDRESS_HISTORY", "Which addresses did you have in 2024?"),
                                missing("SIGNATURE", "Page 4."))));
    }

    /** A decision of the national authority. */
    void national(Member member, String level, LocalDate decided) {
        var enquiry = enquiry(member, level);
        enquiry.openForAuthority(decided.minusDays(60));
        script.on(
                decided,
                "decider",
                Role.VETTING_DECISION_MAKER,
                new RecordNationalDecision(
                        enquiry.id,
                        CaseOutcome.GRANTED,
                        "UKSV/" + decided.getYear() + "/" + member.account(),
                        Optional.of(decided),
                        new ClearanceId(Id.fresh())));
    }

    /** A case that waits for a source that was asked, with a trace and a partner to be settled. */
    void awaitingSource(Member member, String level, LocalDate opened) {
        var enquiry = enquiry(member, level);
        enquiry.open(opened);
        enquiry.research(opened.plusDays(3), new ReceiveForms(enquiry.id));
        enquiry.check(opened.plusDays(4), enquiry.checks(opened).getFirst(), CheckResult.TRACE);
        enquiry.research(
                opened.plusDays(5),
                new AskForCheck(
                        enquiry.id, new CheckType("SPECIAL_BRANCH"), "Counter-terrorism desk"));
        enquiry.research(
                opened.plusDays(5),
                new DeclareThirdParty(
                        enquiry.id,
                        new PartyId(Id.fresh()),
                        new Relation("PARTNER"),
                        "Robin " + member.account()));
    }

    /** A case that was granted although one check was waived, and is not done yet. */
    void grantedOnWaiver(Member member, String level, LocalDate opened, LocalDate waivedUntil) {
        var waived = new CheckType("MILITARY");
        var enquiry = enquiry(member, level);
        enquiry.open(opened);
        enquiry.research(opened.plusDays(4), new ReceiveForms(enquiry.id));
        for (var check : enquiry.checks(opened)) {
            if (!check.equals(waived)) {
                enquiry.check(opened.plusDays(6), check, CheckResult.CLEAR);
            }
        }
        script.on(
                opened.plusDays(8),
                "decider2",
                Role.VETTING_DECISION_MAKER,
                new WaiveCheck(
                        enquiry.id, waived, "The archive answers late this year.", waivedUntil));
        enquiry.recommend(opened.plusDays(20), CaseOutcome.GRANTED);
        enquiry.decide(opened.plusDays(25), CaseOutcome.GRANTED, List.of(), Optional.empty());
    }

    /** A case whose decider was found, after the decision, to have an interest in it. */
    void flagged(Member member, String level, LocalDate opened) {
        var enquiry = researched(member, level, opened, CheckResult.CLEAR);
        enquiry.recommend(opened.plusDays(30), CaseOutcome.GRANTED);
        enquiry.decide(opened.plusDays(35), CaseOutcome.GRANTED, List.of(), Optional.empty());
        script.on(
                opened.plusDays(50),
                "decider2",
                Role.VETTING_DECISION_MAKER,
                new ReportConflict(
                        enquiry.id,
                        new Account("decider"),
                        "They share a house with the officer."));
    }

    private static ClarificationItem missing(String code, String words) {
        return new ClarificationItem(Optional.of(new MissingItem(code)), Optional.of(words));
    }

    private Enquiry enquiry(Member member, String level) {
        return new Enquiry(script, policies, member, level);
    }

    private Enquiry researched(Member member, String level, LocalDate opened, CheckResult finance) {
        var enquiry = enquiry(member, level);
        enquiry.open(opened);
        enquiry.research(opened.plusDays(4), new ReceiveForms(enquiry.id));
        var day = opened.plusDays(6);
        for (var check : enquiry.checks(opened)) {
            enquiry.check(day, check, check.equals(FINANCE) ? finance : CheckResult.CLEAR);
            day = day.plusDays(1);
        }
        return enquiry;
    }

    private static Disposition disposition(CaseOutcome outcome) {
        return outcome == CaseOutcome.REFUSED
                ? Disposition.GROUND_FOR_REFUSAL
                : Disposition.MITIGATED;
    }

    private static List<Condition> conditions(CaseOutcome outcome, LocalDate opened) {
        return outcome == CaseOutcome.GRANTED_WITH_CONDITIONS
                ? List.of(
                        new Condition(
                                Personal.of("Credit report to be shown every six months."),
                                new Account("manager"),
                                opened.plusMonths(6)))
                : List.of();
    }

    private static Rationale rationale(CaseOutcome outcome) {
        return new Rationale(
                Personal.of("Credit report and forms compared; interview of the applicant."),
                Personal.of("Debt makes a holder of sensitive information open to pressure."),
                Personal.of("Vetting Code of Practice, financial vulnerability."),
                Personal.of("Grant, grant with a condition, or refuse."),
                Personal.of(
                        "Outcome: "
                                + outcome.name().toLowerCase(Locale.ROOT).replace('_', ' ')
                                + "."));
    }
}
