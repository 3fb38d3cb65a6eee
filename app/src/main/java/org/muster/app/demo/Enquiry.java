package org.muster.app.demo;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.muster.api.Command;
import org.muster.api.Id;
import org.muster.api.access.Account;
import org.muster.api.access.Role;
import org.muster.api.clearances.ClearanceId;
import org.muster.api.clearances.ClearanceLevel;
import org.muster.api.policies.PolicySets;
import org.muster.api.vetting.CaseId;
import org.muster.api.vetting.CaseOutcome;
import org.muster.api.vetting.CasePurpose;
import org.muster.api.vetting.Condition;
import org.muster.api.vetting.Rationale;
import org.muster.api.vetting.cases.DecisionCommand.DecideCase;
import org.muster.api.vetting.cases.HandlingCommand.AssignResearcher;
import org.muster.api.vetting.cases.HandlingCommand.OpenCase;
import org.muster.api.vetting.cases.ResearchCommand.RecommendOutcome;
import org.muster.api.vetting.cases.ResearchCommand.RecordCheck;
import org.muster.api.vetting.research.CheckResult;
import org.muster.api.vetting.research.CheckType;
import org.muster.app.demo.Roster.Member;

/** One case of the story, told step by step. */
final class Enquiry {
    final CaseId id = new CaseId(Id.fresh());

    /** The clearance that it gives, if it ends in a grant. */
    final ClearanceId clearance = new ClearanceId(Id.fresh());

    private final Member member;
    private final ClearanceLevel level;
    private final Script script;
    private final PolicySets policies;

    Enquiry(Script script, PolicySets policies, Member member, String level) {
        this.script = script;
        this.policies = policies;
        this.member = member;
        this.level = new ClearanceLevel(level);
    }

    OpenCase opening() {
        return new OpenCase(
                id,
                member.id(),
                level,
                CasePurpose.APPOINTMENT,
                Optional.empty(),
                Optional.empty());
    }

    void open(LocalDate day) {
        script.on(day, "recruiter", Role.RECRUITER, opening());
        script.on(
                day.plusDays(1),
                "decider2",
                Role.VETTING_DECISION_MAKER,
                new AssignResearcher(id, new Account("researcher")));
    }

    /** Opened by a researcher, for the national authority to decide. */
    void openForAuthority(LocalDate day) {
        script.on(day, "researcher2", Role.VETTING_RESEARCHER, opening());
    }

    List<CheckType> checks(LocalDate day) {
        return policies.inForce(member.force(), day).level(level).orElseThrow().checks();
    }

    void check(LocalDate day, CheckType type, CheckResult result) {
        research(day, new RecordCheck(id, type, result, type + "-" + day, Optional.empty()));
    }

    void recommend(LocalDate day, CaseOutcome outcome) {
        research(day, new RecommendOutcome(id, outcome, "On the checks as a whole."));
    }

    void decide(
            LocalDate day,
            CaseOutcome outcome,
            List<Condition> conditions,
            Optional<Rationale> rationale) {
        script.on(
                day,
                "decider",
                Role.VETTING_DECISION_MAKER,
                new DecideCase(id, outcome, conditions, rationale, clearance));
    }

    void research(LocalDate day, Command order) {
        script.on(day, "researcher", Role.VETTING_RESEARCHER, order);
    }
}
