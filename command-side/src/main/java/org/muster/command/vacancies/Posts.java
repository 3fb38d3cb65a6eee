package org.muster.command.vacancies;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.muster.api.applications.ApplicationId;

/**
 * The posts of a vacancy, and the applications that hold one by an offer.
 *
 * @param holders until which day each holds its post; without one, for good
 * @param offeredTo whoever was ever offered one
 */
record Posts(
        int number, Map<ApplicationId, Optional<LocalDate>> holders, Set<ApplicationId> offeredTo) {
    Posts {
        holders = Map.copyOf(holders);
        offeredTo = Set.copyOf(offeredTo);
    }

    static Posts free(int number) {
        return new Posts(number, Map.of(), Set.of());
    }

    int left() {
        return number - holders.size();
    }

    boolean isHeldBy(ApplicationId application) {
        return holders.containsKey(application);
    }

    boolean isKeptBy(ApplicationId application) {
        return isHeldBy(application) && holders.get(application).isEmpty();
    }

    boolean wasOfferedTo(ApplicationId application) {
        return offeredTo.contains(application);
    }

    /** Whose offer has expired by a day, though nobody has taken the post from them yet. */
    List<ApplicationId> lapsedOn(LocalDate day) {
        return holders.entrySet().stream()
                .filter(holder -> holder.getValue().map(day::isAfter).orElse(false))
                .map(Map.Entry::getKey)
                .sorted((a, b) -> a.value().compareTo(b.value()))
                .toList();
    }

    Posts takenBy(ApplicationId application, Optional<LocalDate> until) {
        var more = new HashMap<>(holders);
        more.put(application, until);
        var everybody = new HashSet<>(offeredTo);
        everybody.add(application);
        return new Posts(number, more, everybody);
    }

    Posts keptBy(ApplicationId application) {
        return takenBy(application, Optional.empty());
    }

    Posts releasedBy(ApplicationId application) {
        var fewer = new HashMap<>(holders);
        fewer.remove(application);
        return new Posts(number, fewer, offeredTo);
    }
}
