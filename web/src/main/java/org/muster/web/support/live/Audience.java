package org.muster.web.support.live;

import java.util.EnumSet;
import java.util.Set;
import org.muster.api.access.Actor;
import org.muster.api.access.Role;

/** Who may hear that something changed: that a person is being vetted is not for everybody. */
final class Audience {
    private static final Set<Role> OF_VETTING =
            EnumSet.of(
                    Role.VETTING_RESEARCHER,
                    Role.VETTING_DECISION_MAKER,
                    Role.APPEALS_OFFICER,
                    Role.AUDITOR);

    private static final Set<String> CONFIDENTIAL = Set.of("vetting", "appeals", "notices");

    private Audience() {}

    static boolean hears(Actor actor, Change change) {
        return !CONFIDENTIAL.contains(change.feature())
                || OF_VETTING.stream().anyMatch(actor::holds);
    }
}
