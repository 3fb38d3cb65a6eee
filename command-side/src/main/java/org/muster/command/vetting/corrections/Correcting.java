package org.muster.command.vetting.corrections;

import static org.muster.api.refusals.Rejection.CASE_ALREADY_OPEN;
import static org.muster.api.vetting.CaseOutcome.REFUSED;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.muster.api.Command;
import org.muster.api.access.Role;
import org.muster.api.clearances.ClearanceCommand.AnnulClearance;
import org.muster.api.clearances.ClearanceCommand.CorrectGrant;
import org.muster.api.clearances.ClearanceCommand.GrantClearance;
import org.muster.api.personal.Personal;
import org.muster.api.policies.PolicySet;
import org.muster.api.vetting.CaseOutcome;
import org.muster.api.vetting.cases.AfterDecisionEvent.AppealWindowOpened;
import org.muster.api.vetting.cases.AfterDecisionEvent.WaiverCarried;
import org.muster.api.vetting.cases.CorrectionCommand.CorrectDecision;
import org.muster.api.vetting.cases.CorrectionEvent.DecisionAnnulled;
import org.muster.api.vetting.cases.CorrectionEvent.DecisionCorrected;
import org.muster.api.vetting.cases.VettingCaseEvent;
import org.muster.api.vetting.history.VettingRecordCommand.CorrectOutcome;
import org.muster.command.support.Decision;
import org.muster.command.support.Facts;
import org.muster.command.vetting.decision.Grants;
import org.muster.command.vetting.file.Enquiry;
import org.muster.command.vetting.file.VettingCase.Ended;

/**
 * A correction that may be made, and what follows from it.
 *
 * @param as the role under which it is made
 */
record Correcting(CorrectDecision c, Recording recorded, Ended ended, Role as, Facts facts) {

    /** The decision never was: the case stands where it stood, and nothing was ever granted. */
    Decision<VettingCaseEvent> toNothing() {
        var annulled =
                new DecisionAnnulled(
                        c.caseId(),
                        enquiry().officerId(),
                        c.eventId(),
                        ended.before().state(),
                        recorded.clearanceId(),
                        facts.actor().account(),
                        as,
                        Personal.of(c.reason()));
        return Decision.<VettingCaseEvent>of(annulled)
                .also(annulment())
                .also(noted(Optional.empty(), recorded.on()))
                .taking(enquiry().claim(), CASE_ALREADY_OPEN);
    }

    /** The decision was another than was recorded. */
    Decision<VettingCaseEvent> to(Right right) {
        var grant = grant(right);
        var corrected =
                new DecisionCorrected(
                        c.caseId(),
                        enquiry().officerId(),
                        c.eventId(),
                        right.outcome(),
                        right.conditions(),
                        right.rationale(),
                        right.reference(),
                        grant.map(GrantClearance::clearanceId),
                        right.decidedOn(),
                        grant.map(GrantClearance::to),
                        facts.actor().account(),
                        as,
                        Personal.of(c.reason()),
                        policy(right).version());
        return Decision.of(following(corrected))
                .also(onTheRegister(right, grant))
                .also(noted(Optional.of(right.outcome()), right.decidedOn()));
    }

    private Enquiry enquiry() {
        return ended.enquiry();
    }

    /** The policy set that was in force on the day of the right decision. */
    private PolicySet policy(Right right) {
        return facts.policies().sets().inForce(enquiry().force(), right.decidedOn());
    }

    private Optional<GrantClearance> grant(Right right) {
        var id = recorded.clearanceId().orElse(c.clearanceId());
        return Grants.of(enquiry(), right.outcome(), id, right.decidedOn(), policy(right))
                .map(given -> given.until(lastDay(given, right)));
    }

    /** A term that was counted from the right day stays as it was counted then. */
    private LocalDate lastDay(GrantClearance given, Right right) {
        return right.decidedOn().equals(recorded.on())
                ? recorded.validUntil().orElse(given.to())
                : given.to();
    }

    /** A clearance that was granted rightly keeps its name, and all that happened to it since. */
    private Optional<? extends Command> onTheRegister(Right right, Optional<GrantClearance> grant) {
        if (grant.isEmpty()) return annulment();
        return recorded.clearanceId().isPresent()
                ? grant.map(given -> correction(given, right))
                : grant.map(given -> given.under(right.conditions(), Map.of()));
    }

    private Optional<AnnulClearance> annulment() {
        return recorded.clearanceId()
                .map(
                        id ->
                                new AnnulClearance(
                                        enquiry().officerId(), enquiry().force(), id, c.caseId()));
    }

    private CorrectGrant correction(GrantClearance given, Right right) {
        return new CorrectGrant(
                given.officerId(),
                given.force(),
                given.clearanceId(),
                c.caseId(),
                given.from(),
                given.to(),
                given.conditional(),
                right.added());
    }

    private CorrectOutcome noted(Optional<CaseOutcome> outcome, LocalDate endedOn) {
        return new CorrectOutcome(
                enquiry().officerId(), enquiry().force(), c.caseId(), outcome, endedOn);
    }

    /** Of a refusal notice is given with the correction: the time for an appeal begins with it. */
    private List<VettingCaseEvent> following(DecisionCorrected corrected) {
        var events = new ArrayList<VettingCaseEvent>(List.of(corrected));
        var policy = facts.policy(enquiry().force());
        if (corrected.outcome() == REFUSED && !enquiry().isNational()) {
            var window = policy.appealWindow(facts.today());
            events.add(new AppealWindowOpened(corrected.caseId(), window, policy.version()));
        }
        if (corrected.outcome().isGrant() && !recorded.outcome().isGrant()) {
            ended.research()
                    .standing(corrected.decidedOn())
                    .forEach((type, last) -> events.add(new WaiverCarried(c.caseId(), type, last)));
        }
        return events;
    }
}
