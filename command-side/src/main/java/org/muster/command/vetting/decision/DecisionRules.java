package org.muster.command.vetting.decision;

import static org.muster.api.refusals.Rejection.BEYOND_DELEGATION;
import static org.muster.api.refusals.Rejection.CONDITIONS_MISSING;
import static org.muster.api.refusals.Rejection.CONDITIONS_NOT_ALLOWED;
import static org.muster.api.refusals.Rejection.NOT_RECOMMENDED;
import static org.muster.api.refusals.Rejection.OUTCOME_NOT_POSSIBLE;
import static org.muster.api.refusals.Rejection.RATIONALE_MISSING;
import static org.muster.api.refusals.Rejection.REVIEW_IN_THE_PAST;
import static org.muster.api.refusals.Rejection.RISK_NOT_DISPOSED;
import static org.muster.api.refusals.Rejection.SAME_AS_RESEARCHER;
import static org.muster.api.vetting.CaseOutcome.DISCONTINUED;
import static org.muster.api.vetting.CaseOutcome.GRANTED_WITH_CONDITIONS;
import static org.muster.api.vetting.CaseOutcome.REFUSED;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.muster.api.access.Role;
import org.muster.api.clearances.ClearanceCommand.GrantClearance;
import org.muster.api.policies.PolicySet;
import org.muster.api.refusals.Rejected;
import org.muster.api.vetting.CaseOutcome;
import org.muster.api.vetting.Condition;
import org.muster.api.vetting.Rationale;
import org.muster.api.vetting.cases.AfterDecisionEvent.AppealWindowOpened;
import org.muster.api.vetting.cases.AfterDecisionEvent.WaiverCarried;
import org.muster.api.vetting.cases.DecisionCommand.DecideCase;
import org.muster.api.vetting.cases.DecisionEvent.CaseDecided;
import org.muster.api.vetting.cases.VettingCaseEvent;
import org.muster.api.vetting.research.RiskId;
import org.muster.command.support.Decision;
import org.muster.command.support.Facts;
import org.muster.command.vetting.file.Reach;
import org.muster.command.vetting.file.VettingCase;
import org.muster.command.vetting.file.VettingCase.Open;
import org.muster.command.vetting.research.RecommendationRules;

/** When the force may decide a case, and what follows from it. */
public final class DecisionRules {
    private DecisionRules() {}

    public static Decision<VettingCaseEvent> decide(DecideCase c, VettingCase state, Facts facts) {
        var opened = Reach.opened(state);
        var role = Reach.toDecide(c, opened, facts);
        var open = Reach.stillOpen(opened);
        if (open.enquiry().isNational()) throw beyondDelegation(open);
        if (judges(c)) requireResearched(open, facts.today());
        if (open.hands().wasResearchedBy(facts.actor().account())) {
            throw new Rejected(SAME_AS_RESEARCHER);
        }
        var adverse = judges(c) && open.research().isAdverse();
        if (adverse || c.outcome() == REFUSED) requireRationale(c);
        requireConditions(c.outcome(), c.conditions(), facts.today());
        if (!c.outcome().isDecision()) throw new Rejected(OUTCOME_NOT_POSSIBLE);
        var policy = facts.policy(open.enquiry().force());
        if (!policy.mayDecide(role, open.enquiry().level(), adverse, c.outcome())) {
            throw beyondDelegation(open);
        }
        return decided(c, open, new Taken(role, adverse), facts);
    }

    /** Under which role a decision is taken, and whether anything adverse was weighed for it. */
    private record Taken(Role as, boolean adverse) {}

    private static Decision<VettingCaseEvent> decided(
            DecideCase c, Open open, Taken taken, Facts facts) {
        var enquiry = open.enquiry();
        var policy = facts.policy(enquiry.force());
        var grant =
                Grants.of(enquiry, c.outcome(), c.clearanceId(), facts.today(), policy)
                        .map(given -> given.under(c.conditions(), c.restrictions()));
        var decided =
                new CaseDecided(
                        c.caseId(),
                        enquiry.officerId(),
                        enquiry.level(),
                        c.outcome(),
                        taken.adverse(),
                        c.conditions(),
                        c.rationale().filter(DecisionRules::saysAnything),
                        facts.actor().account(),
                        taken.as(),
                        grant.map(GrantClearance::clearanceId),
                        facts.today(),
                        grant.map(GrantClearance::to),
                        policy.version());
        return Decision.of(following(decided, open, policy, facts.today()))
                .also(grant)
                .also(Outcomes.noted(open, c.outcome(), facts.today()))
                .freeing(enquiry.claim());
    }

    /**
     * A grant names the waivers that stand in for checks when it is given; a refusal opens the
     * window of an appeal, whose notice is given with the decision until a reasons letter is
     * served.
     */
    private static List<VettingCaseEvent> following(
            CaseDecided decided, Open open, PolicySet policy, LocalDate on) {
        var events = new ArrayList<VettingCaseEvent>(List.of(decided));
        if (decided.outcome().isGrant()) {
            open.research()
                    .standing(on)
                    .forEach(
                            (type, last) ->
                                    events.add(new WaiverCarried(decided.caseId(), type, last)));
        }
        if (decided.outcome() == REFUSED) {
            var window = policy.appealWindow(decided.decidedOn());
            events.add(new AppealWindowOpened(decided.caseId(), window, policy.version()));
        }
        return events;
    }

    /**
     * Says whether the decision judges the officer. Discontinuing does not: it stops the case while
     * an investigation runs, at any point, and leaves no mark.
     */
    private static boolean judges(DecideCase c) {
        return c.outcome() != DISCONTINUED;
    }

    private static void requireResearched(Open open, LocalDate on) {
        RecommendationRules.requireChecks(open, on);
        if (!open.progress().researched()) throw new Rejected(NOT_RECOMMENDED);
        var risks = open.research().notDisposedOf();
        if (!risks.isEmpty()) {
            throw new Rejected(RISK_NOT_DISPOSED, risks.stream().map(RiskId::toString).toList());
        }
    }

    private static void requireRationale(DecideCase c) {
        var missing = c.rationale().map(Rationale::missing).orElse(Rationale.STEPS);
        if (!missing.isEmpty()) throw new Rejected(RATIONALE_MISSING, missing);
    }

    /** A grant with conditions names them, and no other outcome has any. */
    static void requireConditions(CaseOutcome outcome, List<Condition> conditions, LocalDate on) {
        var conditional = outcome == GRANTED_WITH_CONDITIONS;
        if (conditional && conditions.isEmpty()) throw new Rejected(CONDITIONS_MISSING);
        if (!conditional && !conditions.isEmpty()) throw new Rejected(CONDITIONS_NOT_ALLOWED);
        if (conditions.stream().anyMatch(condition -> !condition.reviewOn().isAfter(on))) {
            throw new Rejected(REVIEW_IN_THE_PAST);
        }
    }

    private static Rejected beyondDelegation(Open open) {
        return open.enquiry().isNational()
                ? new Rejected(
                        BEYOND_DELEGATION,
                        "%s is decided by the national authority: record its decision instead."
                                .formatted(open.enquiry().level()))
                : new Rejected(BEYOND_DELEGATION);
    }

    private static boolean saysAnything(Rationale rationale) {
        return rationale.missing().size() < Rationale.STEPS.size();
    }
}
