package org.muster.api.vetting.matters;

import static org.muster.api.access.Role.APPLICANT;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.muster.api.Query;
import org.muster.api.access.Needs;
import org.muster.api.calendar.PartialDate;
import org.muster.api.officers.OfficerId;
import org.muster.api.personal.NotPersonal;
import org.muster.api.personal.Personal;

/**
 * The changes that the asker reported, the newest first, and whether the vetting unit has each in
 * hand; nothing of what was learned otherwise, nor of what follows.
 *
 * @param officerId the asker's own record; absent where the account belongs to no officer
 * @param kinds what is to be reported, by code
 */
public record OwnMatters(Optional<OfficerId> officerId, List<Kind> kinds, List<Reported> reported) {

    /** A kind of change that an officer reports. */
    public record Kind(MatterKind kind, @NotPersonal(because = "published policy") String name) {}

    public record Reported(
            MatterId id,
            MatterKind kind,
            @NotPersonal(because = "published policy") String name,
            PartialDate occurredOn,
            Instant reportedAt,
            Personal<String> detail,
            Optional<Instant> acknowledgedAt) {}

    @Needs(APPLICANT)
    public record Find() implements Query<OwnMatters> {}
}
