package org.muster.api.vetting.emergency;

import static java.util.stream.Collectors.toUnmodifiableSet;

import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.muster.api.access.Account;
import org.muster.api.vetting.emergency.EmergencyEvent.*;

/** The emergency accesses to one case, as both sides see them. */
public record EmergencyAccesses(List<GlassBroken> broken, Set<Integer> reviewed) {
    public static final EmergencyAccesses NONE = new EmergencyAccesses(List.of(), Set.of());

    public EmergencyAccesses {
        broken = List.copyOf(broken);
        reviewed = Set.copyOf(reviewed);
    }

    public static EmergencyAccesses of(List<EmergencyEvent> events) {
        var accesses = NONE;
        for (var event : events) accesses = accesses.after(event);
        return accesses;
    }

    public EmergencyAccesses after(EmergencyEvent event) {
        return switch (event) {
            case GlassBroken e -> {
                var more = new ArrayList<>(broken);
                more.add(e);
                yield new EmergencyAccesses(more, reviewed);
            }
            case EmergencyReviewed e -> {
                var more = new HashSet<>(reviewed);
                more.add(e.number());
                yield new EmergencyAccesses(broken, more);
            }
        };
    }

    /** To whom the case is open at a moment. */
    public Set<Account> open(Instant at) {
        return broken.stream()
                .filter(access -> at.isBefore(access.until()))
                .map(GlassBroken::account)
                .collect(toUnmodifiableSet());
    }

    public Optional<GlassBroken> find(int number) {
        return broken.stream().filter(access -> access.number() == number).findFirst();
    }
}
