package org.muster.command.vetting.quality;

import java.util.Optional;
import org.muster.api.access.Account;
import org.muster.api.vetting.quality.SampleEvent;
import org.muster.api.vetting.quality.SampleEvent.*;

/** Who samples a case, and whether they have. */
record Sample(Optional<Account> sampler, boolean recorded) {
    static final Sample NONE = new Sample(Optional.empty(), false);

    static Sample evolve(Sample state, SampleEvent event) {
        return switch (event) {
            case SampleDrawn e -> new Sample(Optional.of(e.sampler()), false);
            case SampleRecorded _ -> new Sample(state.sampler(), true);
        };
    }

    boolean isFor(Account account) {
        return sampler.equals(Optional.of(account));
    }
}
