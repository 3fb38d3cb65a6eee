package org.muster.query.vetting.appeals;

import org.muster.api.access.Account;
import org.muster.api.appeals.AppealState.Turn;
import org.muster.api.officers.OfficerId;
import org.springframework.stereotype.Component;

/** Whose appeals somebody was given to hear, and has not decided yet. */
@Component
public class Hearings {
    private final RefusalRows refusals;

    Hearings(RefusalRows refusals) {
        this.refusals = refusals;
    }

    /** Whoever declared an interest since the allocation hears it no more. */
    public boolean hears(Account account, OfficerId officer) {
        return refusals
                .findByOfficerIdAndHearerAndTurn(officer.value(), account.name(), Turn.HEARER)
                .stream()
                .anyMatch(row -> !row.conflicted.contains(account.name()));
    }
}
