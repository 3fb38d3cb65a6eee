package org.muster.api.vetting.parties;

import java.util.Optional;
import org.muster.api.personal.Personal;
import org.muster.api.vetting.research.Relation;

/** Somebody around an applicant, and what was made of them; for vetting's own eyes alone. */
public record ThirdParty(
        PartyId id,
        Relation relation,
        Personal<String> name,
        Optional<Treatment> treatment,
        Optional<Personal<String>> reason) {}
