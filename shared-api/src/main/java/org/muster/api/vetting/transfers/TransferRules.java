package org.muster.api.vetting.transfers;

import java.time.LocalDate;
import java.time.Period;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.muster.api.personal.NotPersonal;

/**
 * What the policy set says of transferees.
 *
 * @param acceptedWithin how old a clearance of another force may be to be accepted: it must be less
 *     than that; absent where every transferee is vetted in full
 * @param checklist what the former force must have told, by name
 * @param countedFrom from which day the term of the clearance here is counted
 * @param note where this comes from, and what is unverified
 */
@NotPersonal(because = "published policy")
public record TransferRules(
        Optional<Period> acceptedWithin,
        Map<ChecklistItem, String> checklist,
        CountedFrom countedFrom,
        String note) {
    public TransferRules {
        checklist = Collections.unmodifiableMap(new LinkedHashMap<>(checklist));
    }

    /** Without names and notes, so that only what is decided by is compared. */
    public TransferRules withoutWords() {
        var items = new LinkedHashMap<ChecklistItem, String>();
        checklist.keySet().forEach(item -> items.put(item, ""));
        return new TransferRules(acceptedWithin, items, countedFrom, "");
    }

    /** From which day the term of an accepted clearance is counted. */
    public enum CountedFrom {
        /** From the grant there; it never lasts longer than it would have there. */
        EARLIER_GRANT,
        /** From its acceptance here, as if it had been granted anew. */
        ACCEPTANCE
    }

    /** The last day on which a clearance that was granted on a day is young enough. */
    public Optional<LocalDate> acceptableUntil(LocalDate grantedOn) {
        return acceptedWithin.map(period -> grantedOn.plus(period).minusDays(1));
    }
}
