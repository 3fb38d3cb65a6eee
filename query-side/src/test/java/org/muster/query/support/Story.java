package org.muster.query.support;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.muster.api.Event;
import org.muster.api.Force;
import org.muster.api.access.Account;
import org.muster.api.access.Role;
import org.muster.api.applications.ApplicationEvent.ApplicationSubmitted;
import org.muster.api.applications.ApplicationId;
import org.muster.api.clearances.ClearanceLevel;
import org.muster.api.officers.Officer;
import org.muster.api.officers.OfficerEvent.OfficerRegistered;
import org.muster.api.officers.OfficerId;
import org.muster.api.officers.Rank;
import org.muster.api.personal.Personal;
import org.muster.api.roles.RoleProfileId;
import org.muster.api.vacancies.Stage;
import org.muster.api.vacancies.VacancyEvent.VacancyCreated;
import org.muster.api.vacancies.VacancyId;
import org.muster.api.views.Recorded;

/** The story of one application, told event by event, an hour after another. */
public final class Story {
    public static final ApplicationId APPLICATION = new ApplicationId(new UUID(0, 1));
    public static final VacancyId VACANCY = new VacancyId(new UUID(0, 2));
    public static final OfficerId OFFICER = new OfficerId(new UUID(0, 3));
    public static final Force FORCE = new Force("Northshire Police");
    public static final Account ADAMS = new Account("adams");
    public static final Instant BEGINNING = Instant.parse("2026-10-01T09:00:00Z");

    private final List<Recorded<Event>> recorded = new ArrayList<>();

    private Story() {}

    /** An officer applied for a vacancy that asks for management vetting. */
    public static Story submitted() {
        return new Story().and(created()).and(registered()).and(application());
    }

    public Story and(Event event) {
        return and(event, "recruiter", Role.RECRUITER);
    }

    public Story and(Event event, String actor, Role actingAs) {
        var position = recorded.size();
        recorded.add(
                new Recorded<>(
                        event,
                        "event-" + position,
                        position,
                        position,
                        BEGINNING.plusSeconds(3600L * position),
                        new Account(actor),
                        actingAs));
        return this;
    }

    public Dossier dossier() {
        return new Dossier(List.copyOf(recorded));
    }

    private static VacancyCreated created() {
        return new VacancyCreated(
                VACANCY,
                FORCE,
                new RoleProfileId(new UUID(0, 4)),
                1,
                "Triage sergeant",
                Optional.empty(),
                Optional.empty(),
                2,
                Instant.parse("2026-12-01T00:00:00Z"),
                "Northtown",
                Stage.USUAL,
                Optional.empty(),
                Set.of(new Account("panel1"), new Account("panel2")),
                List.of("Emotionally aware"),
                Set.of(new ClearanceLevel("MV")));
    }

    private static OfficerRegistered registered() {
        return new OfficerRegistered(
                OFFICER,
                Personal.of("Sam Adams"),
                Personal.of("4711"),
                Optional.of(Personal.of(ADAMS)),
                new Officer(
                        FORCE,
                        Rank.SERGEANT,
                        false,
                        false,
                        List.of(),
                        List.of(),
                        false,
                        Optional.empty(),
                        Optional.empty(),
                        Optional.of(new Account("manager")),
                        Optional.empty()));
    }

    private static ApplicationSubmitted application() {
        return new ApplicationSubmitted(
                APPLICATION,
                VACANCY,
                OFFICER,
                FORCE,
                Optional.of(Personal.of(ADAMS)),
                Optional.of(new Account("manager")),
                Stage.USUAL,
                Personal.of("I would be good at it."),
                Personal.of(List.of()));
    }
}
