package org.muster.command.vetting.parties;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.muster.api.vetting.parties.PartyId;
import org.muster.api.vetting.parties.ThirdPartyEvent;
import org.muster.api.vetting.parties.ThirdPartyEvent.*;
import org.muster.api.vetting.research.Relation;

/**
 * The third parties of a case.
 *
 * @param untreated those of whom nothing was said yet
 */
public record ThirdParties(Map<PartyId, Relation> declared, Map<PartyId, Relation> untreated) {
    static final ThirdParties NONE = new ThirdParties(Map.of(), Map.of());

    public static ThirdParties of(List<ThirdPartyEvent> events) {
        return events.stream().reduce(NONE, ThirdParties::evolve, (_, later) -> later);
    }

    static ThirdParties evolve(ThirdParties state, ThirdPartyEvent event) {
        return switch (event) {
            case ThirdPartyDeclared e -> state.declared(e);
            case ThirdPartyTreated e -> state.treated(e.partyId());
        };
    }

    private ThirdParties declared(ThirdPartyDeclared event) {
        return new ThirdParties(with(declared, event), with(untreated, event));
    }

    private ThirdParties treated(PartyId id) {
        var fewer = new LinkedHashMap<>(untreated);
        fewer.remove(id);
        return new ThirdParties(declared, Collections.unmodifiableMap(fewer));
    }

    private static Map<PartyId, Relation> with(
            Map<PartyId, Relation> parties, ThirdPartyDeclared event) {
        var more = new LinkedHashMap<>(parties);
        more.put(event.partyId(), event.relation());
        return Collections.unmodifiableMap(more);
    }
}
