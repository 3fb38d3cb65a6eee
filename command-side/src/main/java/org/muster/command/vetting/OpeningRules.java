package org.muster.command.vetting;

import static org.muster.api.access.Role.SERVICE;
import static org.muster.api.access.Role.VETTING_DECISION_MAKER;
import static org.muster.api.access.Role.VETTING_RESEARCHER;
import static org.muster.api.refusals.Rejection.APPLICATION_UNKNOWN;
import static org.muster.api.refusals.Rejection.CASE_ALREADY_OPEN;
import static org.muster.api.refusals.Rejection.CHANGE_NOT_YOURS;
import static org.muster.api.refusals.Rejection.CLEARANCE_LEVEL_UNKNOWN;
import static org.muster.api.refusals.Rejection.ID_TAKEN;
import static org.muster.api.refusals.Rejection.OFFICER_UNKNOWN;

import java.util.ArrayList;
import java.util.List;
import org.muster.api.access.Actor;
import org.muster.api.applications.ApplicationEvent;
import org.muster.api.applications.ApplicationEvent.ApplicationSubmitted;
import org.muster.api.applications.ApplicationId;
import org.muster.api.engagements.EngagementCommand.NoteCase;
import org.muster.api.officers.OfficerEvent;
import org.muster.api.officers.OfficerId;
import org.muster.api.policies.PolicySet;
import org.muster.api.refusals.Rejected;
import org.muster.api.vetting.cases.HandlingCommand.OpenCase;
import org.muster.api.vetting.cases.HandlingEvent.CaseOpened;
import org.muster.api.vetting.cases.HandlingEvent.ResearcherAssigned;
import org.muster.api.vetting.cases.VettingCaseEvent;
import org.muster.command.support.Decision;
import org.muster.command.support.Facts;
import org.muster.command.vetting.file.Enquiry;
import org.muster.command.vetting.file.VettingCase;
import org.muster.command.vetting.file.VettingCase.NotOpened;

/** How a case comes to be. */
final class OpeningRules {
    private OpeningRules() {}

    static Decision<VettingCaseEvent> open(OpenCase c, VettingCase state, Facts facts) {
        var officer =
                OfficerOnFile.of(facts.events(c.officerId(), OfficerEvent.class))
                        .orElseThrow(() -> new Rejected(OFFICER_UNKNOWN));
        facts.allow(c, officer.guard());
        if (!(state instanceof NotOpened)) throw new Rejected(ID_TAKEN);
        if (!c.applicationId().map(id -> belongs(id, c.officerId(), facts)).orElse(true)) {
            throw new Rejected(APPLICATION_UNKNOWN);
        }
        var opened = opened(c, officer, facts.policy(officer.force()));
        var events = new ArrayList<VettingCaseEvent>(List.of(opened));
        var actor = facts.actor();
        if (isOfVettingUnit(actor) || actor.holds(SERVICE)) {
            ReapplicationRules.stated(Enquiry.of(opened), c.change(), facts).ifPresent(events::add);
        } else if (c.change().isPresent()) {
            throw new Rejected(CHANGE_NOT_YOURS);
        }
        if (actor.holds(VETTING_RESEARCHER)
                && Enquiry.of(opened).mayBeResearchedBy(actor.account())) {
            events.add(new ResearcherAssigned(c.caseId(), actor.account()));
        }
        return Decision.<VettingCaseEvent>of(events)
                .taking(Enquiry.of(opened).claim(), CASE_ALREADY_OPEN)
                .also(new NoteCase(c.officerId(), c.caseId()));
    }

    private static boolean isOfVettingUnit(Actor actor) {
        return actor.holds(VETTING_RESEARCHER) || actor.holds(VETTING_DECISION_MAKER);
    }

    private static CaseOpened opened(OpenCase c, OfficerOnFile officer, PolicySet policy) {
        var level =
                policy.level(c.level()).orElseThrow(() -> new Rejected(CLEARANCE_LEVEL_UNKNOWN));
        return new CaseOpened(
                c.caseId(),
                c.officerId(),
                officer.force(),
                officer.account(),
                officer.lineManager(),
                c.level(),
                level.ladder(),
                c.purpose(),
                c.applicationId(),
                level.checks(),
                policy.version());
    }

    private static boolean belongs(ApplicationId id, OfficerId officer, Facts facts) {
        return facts.events(id, ApplicationEvent.class).stream()
                .filter(ApplicationSubmitted.class::isInstance)
                .map(ApplicationSubmitted.class::cast)
                .anyMatch(submitted -> submitted.officerId().equals(officer));
    }
}
