package org.muster.web.vetting.words;

import java.util.LinkedHashMap;
import java.util.Map;
import org.muster.api.Code;
import org.muster.api.policies.PolicyWords;
import org.muster.api.vetting.parties.Treatment;

/** What the codes of third parties are called on pages. */
public record PartyWords(PolicyWords policy) {

    public String relation(Code relation) {
        return policy.relations().getOrDefault(relation.code(), relation.code());
    }

    public String treatment(Treatment treatment) {
        return switch (treatment) {
            case CHECKED -> "Checked";
            case NOT_CHECKED -> "Not checked";
        };
    }

    public Map<String, String> treatments() {
        var choices = new LinkedHashMap<String, String>();
        for (var each : Treatment.values()) choices.put(each.name(), treatment(each));
        return choices;
    }
}
