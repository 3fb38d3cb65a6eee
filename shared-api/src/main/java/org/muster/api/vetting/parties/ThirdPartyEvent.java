package org.muster.api.vetting.parties;

import static org.muster.api.personal.Classified.Category.THIRD_PARTY;

import org.muster.api.Event;
import org.muster.api.officers.OfficerId;
import org.muster.api.personal.Classified;
import org.muster.api.personal.Personal;
import org.muster.api.personal.Subject;
import org.muster.api.vetting.CaseId;
import org.muster.api.vetting.research.Relation;

/** Everything that can have happened to the third parties of a case. Only ever add. */
public sealed interface ThirdPartyEvent extends Event {
    CaseId caseId();

    record ThirdPartyDeclared(
            CaseId caseId,
            @Subject OfficerId officerId,
            PartyId partyId,
            Relation relation,
            @Classified(THIRD_PARTY) Personal<String> name)
            implements ThirdPartyEvent {}

    record ThirdPartyTreated(
            CaseId caseId,
            @Subject OfficerId officerId,
            PartyId partyId,
            Treatment treatment,
            @Classified(THIRD_PARTY) Personal<String> reason)
            implements ThirdPartyEvent {}
}
