package org.muster.command.support;

import java.time.Period;
import java.util.Map;
import java.util.Optional;
import org.muster.api.vetting.transfers.ChecklistItem;
import org.muster.api.vetting.transfers.TransferRules;
import org.muster.api.vetting.transfers.TransferRules.CountedFrom;

/** What scenarios know of transferees: accepted within a year, with two items of a checklist. */
public final class SampleTransfers {
    public static final ChecklistItem SICKNESS = new ChecklistItem("SICKNESS");
    public static final ChecklistItem COMPLAINTS = new ChecklistItem("COMPLAINTS");

    public static final TransferRules RULES = within(Optional.of(Period.ofYears(1)));

    private SampleTransfers() {}

    /** The same, with another period, or none. */
    public static TransferRules within(Optional<Period> period) {
        return new TransferRules(
                period,
                Map.of(SICKNESS, "Sickness", COMPLAINTS, "Complaints"),
                CountedFrom.EARLIER_GRANT,
                "for tests");
    }
}
