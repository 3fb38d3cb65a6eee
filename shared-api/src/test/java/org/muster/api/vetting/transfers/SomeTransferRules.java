package org.muster.api.vetting.transfers;

import java.time.Period;
import java.util.Map;
import java.util.Optional;
import org.muster.api.vetting.transfers.TransferRules.CountedFrom;

/** Rules of transferees for tests. */
public final class SomeTransferRules {
    public static final TransferRules WITHIN_A_YEAR =
            of(Optional.of(Period.ofYears(1)), CountedFrom.EARLIER_GRANT);

    private SomeTransferRules() {}

    public static TransferRules of(Optional<Period> within, CountedFrom from) {
        return new TransferRules(
                within, Map.of(new ChecklistItem("SICKNESS"), "Sickness"), from, "for tests");
    }
}
