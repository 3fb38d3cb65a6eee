package org.muster.command.vetting.after;

import static org.muster.api.refusals.Rejection.CLEARANCE_LEVEL_UNKNOWN;
import static org.muster.api.refusals.Rejection.NOT_REFUSED;
import static org.muster.api.refusals.Rejection.REASONS_ALREADY_SERVED;
import static org.muster.api.refusals.Rejection.SERVED_ON_AN_IMPOSSIBLE_DAY;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.muster.api.access.Account;
import org.muster.api.appeals.refusals.Withholding;
import org.muster.api.clearances.ClearanceCommand.GrantClearance;
import org.muster.api.personal.Personal;
import org.muster.api.policies.PolicySet;
import org.muster.api.refusals.Rejected;
import org.muster.api.vetting.CaseId;
import org.muster.api.vetting.CaseOutcome;
import org.muster.api.vetting.CasePurpose;
import org.muster.api.vetting.cases.AfterDecisionCommand.OverturnRefusal;
import org.muster.api.vetting.cases.AfterDecisionCommand.RemitRefusal;
import org.muster.api.vetting.cases.AfterDecisionCommand.ServeReasons;
import org.muster.api.vetting.cases.AfterDecisionEvent.AppealWindowOpened;
import org.muster.api.vetting.cases.AfterDecisionEvent.ReasonsServed;
import org.muster.api.vetting.cases.AfterDecisionEvent.RefusalOverturned;
import org.muster.api.vetting.cases.AfterDecisionEvent.RefusalRemitted;
import org.muster.api.vetting.cases.HandlingCommand.OpenCase;
import org.muster.api.vetting.cases.HandlingCommand.ReportConflict;
import org.muster.api.vetting.cases.VettingCaseEvent;
import org.muster.api.vetting.history.VettingRecordCommand.NoteOutcome;
import org.muster.command.support.Decision;
import org.muster.command.support.Facts;
import org.muster.command.vetting.decision.Grants;
import org.muster.command.vetting.file.Enquiry;
import org.muster.command.vetting.file.Reach;
import org.muster.command.vetting.file.VettingCase;
import org.muster.command.vetting.file.VettingCase.Ended;
import org.muster.command.vetting.file.VettingCase.Refused;

/** What follows from a refusal: its reasons letter, and what an appeal makes of it. */
public final class RefusalRules {
    private RefusalRules() {}

    public static Decision<VettingCaseEvent> serve(ServeReasons c, VettingCase state, Facts facts) {
        var opened = Reach.opened(state);
        Reach.toDecide(c, opened, facts);
        var refused = refused(state);
        if (refused.served()) throw new Rejected(REASONS_ALREADY_SERVED);
        var policy = facts.policy(opened.enquiry().force());
        new Withholding(c.disclosure(), c.because(), c.withheld()).require(policy.appeals());
        var servedOn = c.servedOn().orElse(facts.today());
        if (servedOn.isBefore(refused.on()) || servedOn.isAfter(facts.today())) {
            throw new Rejected(SERVED_ON_AN_IMPOSSIBLE_DAY);
        }
        var window =
                new AppealWindowOpened(c.caseId(), policy.appealWindow(servedOn), policy.version());
        return Decision.of(List.of(served(c, opened.enquiry(), servedOn, facts), window));
    }

    public static Decision<VettingCaseEvent> overturn(
            OverturnRefusal c, VettingCase state, Facts facts) {
        refused(state);
        var enquiry = Reach.opened(state).enquiry();
        facts.allow(c, Reach.opened(state).hands().guard(enquiry));
        var policy = facts.policy(enquiry.force());
        var outcome =
                c.conditions().isEmpty()
                        ? CaseOutcome.GRANTED
                        : CaseOutcome.GRANTED_WITH_CONDITIONS;
        var grant =
                Grants.of(enquiry, outcome, c.clearanceId(), facts.today(), policy)
                        .map(given -> given.under(c.conditions(), c.restrictions()))
                        .orElseThrow(() -> new Rejected(CLEARANCE_LEVEL_UNKNOWN));
        return Decision.<VettingCaseEvent>of(overturned(c, grant, facts, policy))
                .also(grant)
                .also(
                        new NoteOutcome(
                                enquiry.officerId(),
                                enquiry.force(),
                                c.caseId(),
                                enquiry.level(),
                                outcome,
                                facts.today()));
    }

    public static Decision<VettingCaseEvent> remit(RemitRefusal c, VettingCase state, Facts facts) {
        refused(state);
        var ended = (Ended) state;
        var enquiry = ended.enquiry();
        facts.allow(c, ended.hands().guard(enquiry));
        var anew =
                Decision.<VettingCaseEvent>of(
                                new RefusalRemitted(c.caseId(), c.appealId(), c.newCase()))
                        .also(
                                new OpenCase(
                                        c.newCase(),
                                        enquiry.officerId(),
                                        enquiry.level(),
                                        CasePurpose.REVIEW,
                                        Optional.empty(),
                                        Optional.of("An appeal had the refusal decided anew.")));
        for (var account : ended.parts()) anew = anew.also(barring(account, c.newCase()));
        return anew;
    }

    /** Decided anew means by others: whoever took part has an interest in the outcome. */
    private static ReportConflict barring(Account account, CaseId anew) {
        return new ReportConflict(anew, account, "Took part in the refusal that was remitted.");
    }

    private static Refused refused(VettingCase state) {
        return Optional.of(state)
                .filter(Ended.class::isInstance)
                .flatMap(ended -> ((Ended) ended).refused())
                .orElseThrow(() -> new Rejected(NOT_REFUSED));
    }

    private static ReasonsServed served(
            ServeReasons c, Enquiry enquiry, LocalDate servedOn, Facts facts) {
        return new ReasonsServed(
                c.caseId(),
                enquiry.officerId(),
                c.disclosure(),
                c.because(),
                c.withheld().map(Personal::of),
                Personal.of(c.text()),
                facts.actor().account(),
                servedOn);
    }

    private static RefusalOverturned overturned(
            OverturnRefusal c, GrantClearance grant, Facts facts, PolicySet policy) {
        return new RefusalOverturned(
                c.caseId(),
                grant.officerId(),
                c.appealId(),
                grant.level(),
                grant.conditional() ? CaseOutcome.GRANTED_WITH_CONDITIONS : CaseOutcome.GRANTED,
                c.conditions(),
                facts.actor().account(),
                c.heardAs(),
                grant.clearanceId(),
                facts.today(),
                grant.to(),
                facts.today().plus(policy.appeals().aftercare()),
                policy.version());
    }
}
