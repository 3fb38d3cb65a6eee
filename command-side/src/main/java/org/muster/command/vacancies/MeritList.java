package org.muster.command.vacancies;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.muster.api.applications.ApplicationId;

/** The candidates whose scores are all in, by their mean. Equal means are equal in rank. */
record MeritList(Map<ApplicationId, Double> means) {
    static final MeritList EMPTY = new MeritList(Map.of());

    MeritList {
        means = Map.copyOf(means);
    }

    Optional<Double> meanOf(ApplicationId application) {
        return Optional.ofNullable(means.get(application));
    }

    /** Says whether somebody with a higher mean was never offered a post. */
    boolean passesOver(double mean, Posts posts) {
        return means.entrySet().stream()
                .anyMatch(other -> other.getValue() > mean && !posts.wasOfferedTo(other.getKey()));
    }

    MeritList with(ApplicationId application, double mean) {
        var more = new HashMap<>(means);
        more.put(application, mean);
        return new MeritList(more);
    }

    MeritList without(ApplicationId application) {
        var fewer = new HashMap<>(means);
        fewer.remove(application);
        return new MeritList(fewer);
    }
}
