package org.muster.command.support;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.muster.api.Force;
import org.muster.api.access.Account;
import org.muster.api.applications.ApplicationEvent;
import org.muster.api.applications.ApplicationEvent.ApplicationSubmitted;
import org.muster.api.applications.ApplicationId;
import org.muster.api.clearances.ClearanceEvent.ClearanceGranted;
import org.muster.api.clearances.ClearanceId;
import org.muster.api.clearances.ClearanceRegisterId;
import org.muster.api.officers.Officer;
import org.muster.api.officers.OfficerEvent.OfficerRegistered;
import org.muster.api.officers.OfficerId;
import org.muster.api.personal.Personal;
import org.muster.api.roles.ProfileFields;
import org.muster.api.roles.RoleProfileEvent.VersionPublished;
import org.muster.api.roles.RoleProfileId;
import org.muster.api.roles.Span;
import org.muster.api.vacancies.Stage;
import org.muster.api.vacancies.VacancyEvent.VacancyCreated;
import org.muster.api.vacancies.VacancyId;

/** One officer's application for one post, told as the streams that a decision reads. */
public final class Selection {
    public static final OfficerId OFFICER = new OfficerId(id(1));
    public static final RoleProfileId PROFILE = new RoleProfileId(id(2));
    public static final VacancyId VACANCY = new VacancyId(id(3));
    public static final ApplicationId APPLICATION = new ApplicationId(id(4));
    public static final Account APPLICANT = new Account("adams");
    public static final Account MANAGER = new Account("manager");
    public static final LocalDate PUBLISHED = LocalDate.of(2026, 1, 5);
    public static final Map<String, Span> SPANS =
            Map.of(
                    "grade", new Span(7, 15),
                    "limitedDutiesCategory", new Span(70, 85));

    private final List<ClearanceGranted> clearances = new ArrayList<>();
    private final List<ApplicationEvent> application = new ArrayList<>();
    private final Officer officer;
    private final ProfileFields profile;

    private Selection(SampleOfficer officer, ProfileFields profile) {
        this.officer = officer.recorded();
        this.profile = profile.named(profile.title().or(() -> Optional.of("A post")), force());
        application.add(
                new ApplicationSubmitted(
                        APPLICATION,
                        VACANCY,
                        OFFICER,
                        SampleProfile.NORTHSHIRE,
                        Optional.of(Personal.of(APPLICANT)),
                        Optional.of(MANAGER),
                        Stage.USUAL,
                        Personal.of("I would like this post."),
                        Personal.of(List.of())));
    }

    public static Selection of(SampleOfficer officer, ProfileFields profile) {
        return new Selection(officer, profile);
    }

    public Selection holding(String level, LocalDate from, LocalDate to) {
        clearances.add(
                new ClearanceGranted(
                        OFFICER,
                        SampleProfile.NORTHSHIRE,
                        clearance(clearances.size()),
                        SamplePolicy.level(level),
                        from,
                        to,
                        false,
                        Optional.empty()));
        return this;
    }

    /** The clearances held, by the order in which they were granted. */
    public static ClearanceId clearance(int index) {
        return new ClearanceId(id(100 + index));
    }

    public Selection then(ApplicationEvent... events) {
        application.addAll(List.of(events));
        return this;
    }

    public Facts facts(Given given) {
        var published = published();
        return given.under(SamplePolicy.POLICY)
                .knowing(OFFICER, registered())
                .knowing(PROFILE, published)
                .knowing(VACANCY, created(published))
                .knowing(APPLICATION, application.toArray(ApplicationEvent[]::new))
                .knowing(
                        new ClearanceRegisterId(OFFICER),
                        clearances.toArray(ClearanceGranted[]::new))
                .facts();
    }

    private OfficerRegistered registered() {
        return new OfficerRegistered(
                OFFICER,
                Personal.of("Jo Adams"),
                Personal.of("4711"),
                Optional.of(Personal.of(APPLICANT)),
                officer);
    }

    private VersionPublished published() {
        return new VersionPublished(
                PROFILE,
                SampleProfile.NORTHSHIRE,
                1,
                profile,
                SPANS,
                Optional.empty(),
                PUBLISHED,
                SamplePolicy.POLICY.version());
    }

    private static VacancyCreated created(VersionPublished profile) {
        return new VacancyCreated(
                VACANCY,
                SampleProfile.NORTHSHIRE,
                PROFILE,
                profile.version(),
                profile.title(),
                profile.fields().status(),
                Optional.empty(),
                1,
                Instant.parse("2026-02-01T12:00:00Z"),
                "Headquarters",
                Stage.USUAL,
                Optional.empty(),
                Set.of(),
                List.of(),
                profile.required());
    }

    private static Optional<Force> force() {
        return Optional.of(SampleProfile.NORTHSHIRE);
    }

    private static UUID id(int number) {
        return new UUID(0x0189000000007000L, 0x8000000000000000L + number);
    }
}
