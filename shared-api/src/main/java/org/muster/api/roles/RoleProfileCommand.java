package org.muster.api.roles;

import static org.muster.api.access.Role.RECRUITER;
import static org.muster.api.access.Role.VETTING_DECISION_MAKER;
import static org.muster.api.access.Role.WORKFORCE_PLANNER;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.muster.api.Begins;
import org.muster.api.Command;
import org.muster.api.Creation;
import org.muster.api.Text;
import org.muster.api.access.Needs;
import org.muster.api.access.Role;
import org.muster.api.clearances.ClearanceLevel;
import org.muster.api.roles.imports.ImportId;

/** Everything that can be ordered of a role profile. */
public sealed interface RoleProfileCommand extends Command {
    RoleProfileId roleProfileId();

    @Override
    default RoleProfileId target() {
        return roleProfileId();
    }

    /** Publishes the first version of a profile that was typed in: no document, so no spans. */
    @Needs({RECRUITER, WORKFORCE_PLANNER})
    record TypeRoleProfile(RoleProfileId roleProfileId, ProfileFields fields)
            implements RoleProfileCommand, Creation {
        public TypeRoleProfile {
            fields.checkPublishable();
        }
    }

    /**
     * Publishes the next version; follows only from the confirmation of an import.
     *
     * @param spans where the plain fields were read, each by its name
     */
    @Needs(Role.SERVICE)
    record PublishVersion(
            RoleProfileId roleProfileId,
            ImportId importId,
            ProfileFields fields,
            Map<String, Span> spans)
            implements RoleProfileCommand, Begins {
        public PublishVersion {
            fields.checkPublishable();
            spans = Map.copyOf(spans);
        }
    }

    /** Asks for more clearances than before, from a day on: a new version. */
    @Needs({WORKFORCE_PLANNER, VETTING_DECISION_MAKER})
    record RaiseRequiredClearances(
            RoleProfileId roleProfileId,
            List<ClearanceLevel> levels,
            LocalDate effectiveFrom,
            String reason)
            implements RoleProfileCommand {
        public RaiseRequiredClearances {
            levels = levels.stream().distinct().toList();
            if (levels.isEmpty()) throw new IllegalArgumentException("must name a level");
            reason = Text.passage(reason);
        }
    }
}
