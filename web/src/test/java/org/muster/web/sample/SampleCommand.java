package org.muster.web.sample;

import java.time.LocalDate;
import java.util.List;
import org.muster.api.Command;
import org.muster.api.access.Account;

/** Orders that exist in tests only. */
public sealed interface SampleCommand extends Command {
    SampleId id();

    @Override
    default SampleId target() {
        return id();
    }

    record TakeSample(
            SampleId id, String name, String reason, LocalDate on, int score, List<Account> seenBy)
            implements SampleCommand {}

    record ReturnSample(SampleId id) implements SampleCommand {}
}
