package org.muster.command.eligibility;

import java.time.LocalDate;
import java.util.List;
import org.muster.api.Event;
import org.muster.api.StreamId;
import org.muster.api.clearances.ClearanceEvent;
import org.muster.api.clearances.ClearanceEvent.ClearanceGranted;
import org.muster.api.clearances.ClearanceId;
import org.muster.api.clearances.ClearanceRegisterId;
import org.muster.api.clearances.Clearances;
import org.muster.api.eligibility.Finding.Source;
import org.muster.api.eligibility.Finding.Source.OfPolicy;
import org.muster.api.eligibility.Finding.Source.OfProfile;
import org.muster.api.officers.Officer;
import org.muster.api.officers.OfficerEvent;
import org.muster.api.officers.OfficerEvent.OfficerRegistered;
import org.muster.api.policies.PolicySet;
import org.muster.api.roles.ProfileFields;
import org.muster.api.roles.Requirement;
import org.muster.api.roles.RoleProfileEvent;
import org.muster.api.roles.RoleProfileEvent.VersionPublished;
import org.muster.api.roles.Span;
import org.muster.api.vacancies.VacancyEvent;
import org.muster.api.vacancies.VacancyEvent.VacancyCreated;
import org.muster.api.views.Recorded;
import org.muster.command.support.Facts;

/**
 * Everything that the rules may look at, each fact with the event that recorded it.
 *
 * @param appliedOn the day of the application
 * @param today the day of the assessment
 */
record Dossier(
        Known<VacancyCreated> vacancy,
        Known<VersionPublished> profile,
        Known<OfficerRegistered> registration,
        List<Known<ClearanceEvent>> register,
        PolicySet policy,
        String application,
        LocalDate appliedOn,
        LocalDate today) {

    /** A fact, and the id of the event that recorded it. */
    record Known<E>(E event, String id) {}

    static Dossier of(Applied applied, Facts facts) {
        var application = applied.application();
        var vacancy =
                first(facts, application.vacancyId(), VacancyEvent.class, VacancyCreated.class);
        var register = new ClearanceRegisterId(application.officerId());
        return new Dossier(
                vacancy,
                pinned(vacancy.event(), facts),
                first(facts, application.officerId(), OfficerEvent.class, OfficerRegistered.class),
                all(facts.history(register, ClearanceEvent.class), ClearanceEvent.class),
                facts.policy(application.force()),
                applied.submission().eventId(),
                Facts.civilDate(applied.submission().recordedAt()),
                facts.today());
    }

    Officer officer() {
        return registration.event().officer();
    }

    ProfileFields asked() {
        return profile.event().fields();
    }

    /** What the pinned profile requires of one kind, in its own order. */
    <R extends Requirement> List<R> requirements(Class<R> kind) {
        return asked().requirements().stream().filter(kind::isInstance).map(kind::cast).toList();
    }

    Source quoting(Requirement requirement) {
        return quoting(requirement.span(), requirement.quote());
    }

    /** The pinned profile's own words. */
    Source quoting(Span span, String quote) {
        return new OfProfile(profile.event().version(), span, quote);
    }

    /** A clause of the policy set. */
    Source clause(String clause) {
        return new OfPolicy(policy.version(), clause);
    }

    Clearances clearances() {
        return Clearances.of(register.stream().map(Known::event).toList());
    }

    /** The id of the event that granted a clearance. */
    String grantOf(ClearanceId clearance) {
        return register.stream()
                .filter(
                        known ->
                                known.event() instanceof ClearanceGranted grant
                                        && grant.clearanceId().equals(clearance))
                .map(Known::id)
                .findFirst()
                .orElseThrow();
    }

    private static Known<VersionPublished> pinned(VacancyCreated vacancy, Facts facts) {
        var history = facts.history(vacancy.roleProfileId(), RoleProfileEvent.class);
        return all(history, VersionPublished.class).stream()
                .filter(version -> version.event().version() == vacancy.profileVersion())
                .findFirst()
                .orElseThrow();
    }

    private static <F extends Event, E extends F> Known<E> first(
            Facts facts, StreamId stream, Class<F> family, Class<E> type) {
        return all(facts.history(stream, family), type).getFirst();
    }

    private static <F extends Event, E extends F> List<Known<E>> all(
            List<Recorded<F>> history, Class<E> type) {
        return history.stream()
                .filter(recorded -> type.isInstance(recorded.event()))
                .map(recorded -> new Known<>(type.cast(recorded.event()), recorded.eventId()))
                .toList();
    }
}
