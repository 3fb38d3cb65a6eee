package org.muster.api.vetting.parties;

import java.util.Optional;
import org.muster.api.personal.Personal;
import org.muster.api.vetting.parties.ThirdPartyEvent.ThirdPartyDeclared;
import org.muster.api.vetting.parties.ThirdPartyEvent.ThirdPartyTreated;
import org.muster.api.vetting.research.Relation;

/** Somebody around an applicant, and what was made of them; for vetting's own eyes alone. */
public record ThirdParty(
        PartyId id,
        Relation relation,
        Personal<String> name,
        Optional<Treatment> treatment,
        Optional<Personal<String>> reason) {

    public static ThirdParty declared(ThirdPartyDeclared event) {
        return new ThirdParty(
                event.partyId(),
                event.relation(),
                event.name(),
                Optional.empty(),
                Optional.empty());
    }

    public ThirdParty treated(ThirdPartyTreated event) {
        return new ThirdParty(
                id, relation, name, Optional.of(event.treatment()), Optional.of(event.reason()));
    }
}
