package org.muster.command.vetting.parties;

import static org.muster.api.refusals.Rejection.CASE_NOT_IN_RESEARCH;
import static org.muster.api.refusals.Rejection.FORMS_NOT_RECEIVED;
import static org.muster.api.refusals.Rejection.ID_TAKEN;
import static org.muster.api.refusals.Rejection.RELATION_UNKNOWN;

import org.muster.api.personal.Personal;
import org.muster.api.refusals.Rejected;
import org.muster.api.refusals.Unknown;
import org.muster.api.vetting.cases.VettingCaseEvent;
import org.muster.api.vetting.parties.ThirdPartyCommand;
import org.muster.api.vetting.parties.ThirdPartyCommand.*;
import org.muster.api.vetting.parties.ThirdPartyEvent;
import org.muster.api.vetting.parties.ThirdPartyEvent.*;
import org.muster.command.support.Decision;
import org.muster.command.support.Facts;
import org.muster.command.vetting.file.Reach;
import org.muster.command.vetting.file.VettingCase;
import org.muster.command.vetting.file.VettingCase.Open;

/** The rules of third parties: declared on the forms, and each checked or not, with a reason. */
final class ThirdPartyDecider {
    private ThirdPartyDecider() {}

    static Decision<ThirdPartyEvent> decide(
            ThirdPartyCommand command, ThirdParties state, Facts facts) {
        return switch (command) {
            case DeclareThirdParty c -> declare(c, state, facts);
            case TreatThirdParty c -> treat(c, state, facts);
        };
    }

    private static Decision<ThirdPartyEvent> declare(
            DeclareThirdParty c, ThirdParties state, Facts facts) {
        var open = inResearch(c, facts);
        if (state.declared().containsKey(c.partyId())) throw new Rejected(ID_TAKEN);
        var relations = facts.policy(open.enquiry().force()).cases().relations();
        if (!relations.containsKey(c.relation())) throw new Rejected(RELATION_UNKNOWN);
        return Decision.of(
                new ThirdPartyDeclared(
                        c.caseId(),
                        open.enquiry().officerId(),
                        c.partyId(),
                        c.relation(),
                        Personal.of(c.name())));
    }

    private static Decision<ThirdPartyEvent> treat(
            TreatThirdParty c, ThirdParties state, Facts facts) {
        var open = inResearch(c, facts);
        if (!state.declared().containsKey(c.partyId())) throw new Unknown();
        return Decision.of(
                new ThirdPartyTreated(
                        c.caseId(),
                        open.enquiry().officerId(),
                        c.partyId(),
                        c.treatment(),
                        Personal.of(c.reason())));
    }

    private static Open inResearch(ThirdPartyCommand c, Facts facts) {
        var vettingCase = VettingCase.of(facts.events(c.caseId(), VettingCaseEvent.class));
        var open = Reach.toWorkOn(c, vettingCase, facts);
        if (!open.progress().hasForms()) throw new Rejected(FORMS_NOT_RECEIVED);
        if (open.progress().researched()) throw new Rejected(CASE_NOT_IN_RESEARCH);
        return open;
    }
}
