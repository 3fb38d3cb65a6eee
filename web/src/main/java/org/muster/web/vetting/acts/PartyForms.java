package org.muster.web.vetting.acts;

import java.util.LinkedHashMap;
import java.util.List;
import org.muster.api.Id;
import org.muster.api.vetting.CaseId;
import org.muster.api.vetting.parties.PartyId;
import org.muster.api.vetting.parties.ThirdParty;
import org.muster.api.vetting.parties.ThirdPartyCommand.*;
import org.muster.api.vetting.parties.Treatment;
import org.muster.api.vetting.research.Relation;
import org.muster.web.vetting.acts.Act.Asked;
import org.muster.web.vetting.words.CaseWords;

/** The forms of the third parties of a case. */
record PartyForms(CaseId id, CaseWords words) {
    Act declaration() {
        return new Act(
                "third-parties",
                "Write down a third party",
                "Everyone whom the forms declare. Only those who vet ever see them.",
                List.of(
                        Asked.choice("relation", "Relation", words.policy().relations()),
                        Asked.line("name", "Name", "")),
                "The third party was written down.",
                f ->
                        new DeclareThirdParty(
                                id,
                                new PartyId(Id.fresh()),
                                f.value("relation", Relation.class),
                                f.line("name")));
    }

    Act treatment(List<ThirdParty> parties) {
        var named = new LinkedHashMap<String, String>();
        for (var party : parties) {
            named.put(
                    party.id().toString(),
                    words.parties().relation(party.relation()) + ": " + words.shown(party.name()));
        }
        return new Act(
                "third-party-treatments",
                "Say whether a third party was checked",
                "Of every third party it must be said, with a reason, before you can recommend.",
                List.of(
                        Asked.choice("party", "Third party", named),
                        Asked.choice("treatment", "What was done", words.parties().treatments()),
                        Asked.passage("reason", "Reason", "")),
                "It was recorded.",
                f ->
                        new TreatThirdParty(
                                id,
                                f.value("party", PartyId.class),
                                f.choice("treatment", Treatment.class),
                                f.passage("reason")));
    }
}
