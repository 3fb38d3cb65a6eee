package org.muster.command.vacancies;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.muster.api.Force;
import org.muster.api.access.Role;
import org.muster.api.applications.ApplicationId;
import org.muster.api.clearances.ClearanceLevel;
import org.muster.api.roles.ProfileFields;
import org.muster.api.roles.ProfileFields.SubRole;
import org.muster.api.roles.Quotation.Competency;
import org.muster.api.roles.Quotation.Criterion;
import org.muster.api.roles.Quotation.Value;
import org.muster.api.roles.RequiredClearance;
import org.muster.api.roles.RoleProfileEvent.VersionPublished;
import org.muster.api.roles.RoleProfileId;
import org.muster.api.roles.Span;
import org.muster.api.vacancies.Stage;
import org.muster.api.vacancies.VacancyEvent.*;
import org.muster.api.vacancies.VacancyId;
import org.muster.command.support.Given;

/** Essex seeks two sergeants: the profiles, streams and events of the tests. */
final class Cases {
    static final VacancyId VACANCY = new VacancyId(id(2));
    static final RoleProfileId PROFILE = new RoleProfileId(id(4));
    static final Force ESSEX = new Force("Essex Police");
    static final LocalDate UNTIL = LocalDate.of(2026, 3, 11);
    static final Instant CLOSES = Instant.parse("2026-03-31T22:59:00Z");
    static final VacancyCreated CREATED = created(Optional.empty(), Optional.empty());
    static final VacancyOpened OPENED = new VacancyOpened(VACANCY);
    static final VacancyClosed CLOSED = new VacancyClosed(VACANCY);
    static final VacancyCancelled CANCELLED = new VacancyCancelled(VACANCY, "Not funded.");

    private static final Span SPAN = new Span(0, 10);

    private Cases() {}

    static UUID id(int n) {
        return UUID.fromString("01890000-0000-7000-8000-%012d".formatted(n));
    }

    static ApplicationId candidate(int n) {
        return new ApplicationId(id(100 + n));
    }

    static Given byRecruiter() {
        return Given.by("recruiter", Role.RECRUITER);
    }

    static PostTaken taken(int candidate) {
        return new PostTaken(VACANCY, candidate(candidate), 1, false, Optional.empty());
    }

    static CandidateRanked ranked(int candidate, double mean) {
        return new CandidateRanked(VACANCY, candidate(candidate), mean);
    }

    static VacancyCreated withPassMark(double mark) {
        return created(Optional.empty(), Optional.of(mark));
    }

    static VacancyCreated inSubRole(String name) {
        return created(Optional.of(name), Optional.empty());
    }

    static VersionPublished profile(int version) {
        return profile(version, Set.of("MV"));
    }

    static VersionPublished profile(int version, Set<String> levels) {
        return published(
                version,
                levels,
                List.of(),
                List.of(competency("Take ownership")),
                List.of(new Value(Optional.empty(), "Integrity", Optional.empty(), "…", SPAN)),
                List.of());
    }

    static VersionPublished withSubRoles(String... names) {
        var subRoles =
                Arrays.stream(names).map(name -> new SubRole(name, List.of(), SPAN)).toList();
        return published(
                1,
                Set.of("MV"),
                subRoles,
                List.of(competency("Take ownership")),
                List.of(new Value(Optional.empty(), "Integrity", Optional.empty(), "…", SPAN)),
                List.of());
    }

    static VersionPublished specification() {
        var criteria =
                Stream.of("Qualifications", "Qualifications", "Circumstances")
                        .map(
                                attribute ->
                                        new Criterion(
                                                Optional.of(attribute),
                                                Criterion.Kind.ESSENTIAL,
                                                "Must be so.",
                                                SPAN))
                        .toList();
        return published(1, Set.of("CTC"), List.of(), List.of(), List.of(), criteria);
    }

    static VersionPublished silent() {
        return published(1, Set.of("CTC"), List.of(), List.of(), List.of(), List.of());
    }

    private static VacancyCreated created(Optional<String> subRole, Optional<Double> passMark) {
        return new VacancyCreated(
                VACANCY,
                ESSEX,
                PROFILE,
                1,
                "Child abuse investigation sergeant",
                Optional.of("Police"),
                subRole,
                2,
                CLOSES,
                "Chelmsford",
                Stage.USUAL,
                passMark,
                Set.of(),
                List.of("Take ownership", "Integrity"),
                Set.of(new ClearanceLevel("MV")));
    }

    private static Competency competency(String name) {
        return new Competency(Optional.empty(), name, Optional.of(2), Optional.empty(), "…", SPAN);
    }

    private static VersionPublished published(
            int version,
            Set<String> levels,
            List<SubRole> subRoles,
            List<Competency> competencies,
            List<Value> values,
            List<Criterion> criteria) {
        var fields =
                new ProfileFields(
                        Optional.of("Child abuse investigation sergeant"),
                        Optional.of(ESSEX),
                        Optional.of("EPN0307"),
                        Optional.empty(),
                        Optional.of("Police"),
                        Optional.empty(),
                        levels.stream()
                                .map(code -> new ClearanceLevel(code))
                                .map(level -> RequiredClearance.stated(level, SPAN, "…"))
                                .toList(),
                        List.of(),
                        List.of(),
                        subRoles,
                        competencies,
                        values,
                        List.of(),
                        criteria,
                        List.of(),
                        List.of(),
                        List.of(),
                        Optional.empty(),
                        Optional.empty(),
                        List.of(),
                        Optional.empty(),
                        List.of());
        return new VersionPublished(
                PROFILE,
                ESSEX,
                version,
                fields,
                Map.of(),
                Optional.empty(),
                LocalDate.of(2026, 1, 5),
                "2026.1");
    }
}
