package org.muster.query.vacancies.record;

import static org.muster.api.access.Role.APPLICANT;

import java.util.Optional;
import java.util.Set;
import org.muster.api.Force;
import org.muster.api.access.Actor;
import org.muster.api.access.Guard;
import org.muster.api.access.Role;

/** How readers stand to a vacancy, which concerns nobody in particular. */
public final class Standing {
    private static final Set<Role> SELECTING =
            Set.of(Role.RECRUITER, Role.AUDITOR, Role.WORKFORCE_PLANNER);

    private Standing() {}

    /** Applicants reach what they can apply for; everybody else of the force reaches it always. */
    public static Guard guard(Force force, boolean takesApplications, Actor reader) {
        var asker = Optional.of(reader.account());
        var applicant = asker.filter(_ -> takesApplications && reader.holds(APPLICANT));
        return Guard.about(force, applicant, asker);
    }

    public static boolean selects(Actor reader) {
        return SELECTING.stream().anyMatch(reader::holds);
    }

    public static boolean onlyApplies(Actor reader) {
        return reader.roles().equals(Set.of(APPLICANT));
    }
}
