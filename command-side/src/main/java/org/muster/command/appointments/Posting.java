package org.muster.command.appointments;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.muster.api.access.Guard;
import org.muster.api.officers.OfficerEvent;
import org.muster.api.officers.OfficerEvent.OfficerLeft;
import org.muster.api.officers.OfficerEvent.OfficerRegistered;
import org.muster.api.personal.Personal;
import org.muster.api.roles.RoleProfileEvent.VersionPublished;

/** An officer and the version of a role profile that the officer is to be posted to. */
record Posting(OfficerRegistered officer, VersionPublished profile) {

    /** Absent where there is no such officer. */
    static Optional<OfficerRegistered> registered(List<OfficerEvent> events) {
        return events.stream()
                .flatMap(
                        event ->
                                switch (event) {
                                    case OfficerRegistered e -> Stream.of(e);
                                    case OfficerLeft _ -> Stream.empty();
                                })
                .findFirst();
    }

    Guard guard() {
        return Guard.about(
                profile.force(),
                officer.account().flatMap(Personal::present),
                officer.officer().lineManager());
    }

    /** A member of the promotion pool takes the post's rank temporarily at first. */
    boolean promotesTemporarily() {
        var recorded = officer.officer();
        return recorded.promotionPool()
                && recorded.eligibleForPromotion()
                && profile.fields()
                        .rank()
                        .map(rank -> !recorded.rank().atLeast(rank))
                        .orElse(false);
    }
}
