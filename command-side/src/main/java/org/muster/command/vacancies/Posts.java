package org.muster.command.vacancies;

import java.util.HashSet;
import java.util.Set;
import org.muster.api.applications.ApplicationId;

/** The posts of a vacancy, and the applications that hold one by an offer. */
record Posts(int number, Set<ApplicationId> holders) {
    Posts {
        holders = Set.copyOf(holders);
    }

    static Posts free(int number) {
        return new Posts(number, Set.of());
    }

    int left() {
        return number - holders.size();
    }

    boolean isHeldBy(ApplicationId application) {
        return holders.contains(application);
    }

    Posts takenBy(ApplicationId application) {
        var more = new HashSet<>(holders);
        more.add(application);
        return new Posts(number, more);
    }

    Posts releasedBy(ApplicationId application) {
        var fewer = new HashSet<>(holders);
        fewer.remove(application);
        return new Posts(number, fewer);
    }
}
