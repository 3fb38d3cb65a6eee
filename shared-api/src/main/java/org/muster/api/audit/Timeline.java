package org.muster.api.audit;

import static org.muster.api.access.Role.APPLICANT;
import static org.muster.api.access.Role.AUDITOR;
import static org.muster.api.access.Role.LINE_MANAGER;
import static org.muster.api.access.Role.PANEL_MEMBER;
import static org.muster.api.access.Role.RECRUITER;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.muster.api.Query;
import org.muster.api.access.Account;
import org.muster.api.access.Needs;
import org.muster.api.access.Role;
import org.muster.api.applications.ApplicationId;
import org.muster.api.personal.Personal;
import org.muster.api.views.AsAt;

/**
 * What happened to an application, in order, as far as the reader may see it.
 *
 * @param version of the application's own stream
 */
public record Timeline(ApplicationId id, long version, List<Entry> entries) {

    /**
     * One event.
     *
     * @param sentence what happened, in plain English
     * @param reason in the words of whoever did it, where the reader may see it
     */
    public record Entry(
            String eventId,
            long position,
            Instant at,
            String sentence,
            Account actor,
            Role actingAs,
            Optional<Personal<String>> reason) {}

    @Needs({RECRUITER, AUDITOR, APPLICANT, LINE_MANAGER, PANEL_MEMBER})
    public record Find(ApplicationId applicationId, AsAt past) implements Query<Timeline> {}
}
