package org.muster.command.notices;

import java.util.List;
import java.util.Optional;
import org.muster.api.applications.ApplicationEvent;
import org.muster.api.applications.ApplicationId;
import org.muster.api.appointments.AppointmentId;
import org.muster.api.clearances.ClearanceEvent;
import org.muster.api.clearances.ClearanceRegisterId;
import org.muster.api.clearances.Clearances;
import org.muster.api.clearances.conditions.Conditions;
import org.muster.api.notices.Due;
import org.muster.api.notices.DueClearances;
import org.muster.api.notices.NoticeCommand.GiveNotice;
import org.muster.api.policies.PolicySet;
import org.muster.api.vetting.CaseId;
import org.muster.api.vetting.cases.VettingCaseEvent;
import org.muster.api.withdrawals.WithdrawalEvent;
import org.muster.api.withdrawals.WithdrawalId;
import org.muster.command.support.Claim;
import org.muster.command.support.Facts;

/** Looks up, in the streams themselves, what a notice would be about. */
final class WhatIsDue {
    private WhatIsDue() {}

    static Optional<Due> find(GiveNotice c, PolicySet policy, Facts facts) {
        return all(c, policy, facts).stream()
                .filter(due -> due.id().equals(c.due()) && due.officerId().equals(c.officerId()))
                .findFirst();
    }

    private static List<Due> all(GiveNotice c, PolicySet policy, Facts facts) {
        return switch (c.due().kind()) {
            case RENEWAL, ANNUAL_REVIEW -> clearances(c, policy, facts).terms();
            case CONDITION_REVIEW ->
                    clearances(c, policy, facts)
                            .reviews(Conditions.on(facts.today(), register(c, facts)));
            case WAIVER, APPEAL_WINDOW, AFTERCARE_REVIEW -> inCase(c, facts);
            case OFFER ->
                    DueInApplication.of(
                            facts.events(
                                    new ApplicationId(c.due().subject()), ApplicationEvent.class));
            case WELFARE -> DueInPost.of(new AppointmentId(c.due().subject()), policy, facts);
            case REPRESENTATIONS ->
                    DueInAssessment.of(
                            facts.events(
                                    new WithdrawalId(c.due().subject()), WithdrawalEvent.class));
        };
    }

    private static DueClearances clearances(GiveNotice c, PolicySet policy, Facts facts) {
        var held = Clearances.of(register(c, facts));
        return new DueClearances(c.officerId(), held, facts.today(), policy);
    }

    private static List<ClearanceEvent> register(GiveNotice c, Facts facts) {
        return facts.events(new ClearanceRegisterId(c.officerId()), ClearanceEvent.class);
    }

    private static List<Due> inCase(GiveNotice c, Facts facts) {
        var id = new CaseId(c.due().subject());
        var appealed = facts.holder(new Claim("appeal", id.key())).isPresent();
        return DueInCase.of(facts.events(id, VettingCaseEvent.class), appealed);
    }
}
