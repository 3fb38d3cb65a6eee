package org.muster.query.applications;

import static org.muster.api.access.Role.APPLICANT;
import static org.muster.api.access.Role.AUDITOR;
import static org.muster.api.access.Role.LINE_MANAGER;
import static org.muster.api.access.Role.RECRUITER;

import java.time.LocalDate;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.muster.api.access.Role;
import org.muster.api.applications.ApplicationEvent;
import org.muster.api.applications.ApplicationEvent.*;
import org.muster.api.applications.ApplicationState;
import org.muster.api.applications.ApplicationView;
import org.muster.api.applications.Progress;
import org.muster.api.applications.RejectionReason;
import org.muster.api.appointments.AppointmentId;
import org.muster.api.clearances.ClearanceEvent;
import org.muster.api.clearances.ClearanceLevel;
import org.muster.api.clearances.Clearances;
import org.muster.api.officers.OfficerEvent.OfficerRegistered;
import org.muster.api.policies.PolicySet;
import org.muster.query.support.Dossier;

/**
 * One application as its events tell it, as far as a reader may see it.
 *
 * @param day the day on which clearances must be live
 */
record ApplicationFold(Dossier dossier, LocalDate day, PolicySet policy) {

    ApplicationView seenAs(Set<Role> roles) {
        var submitted = dossier.submitted();
        var vacancy = dossier.vacancy();
        var progress = progress();
        var seesClearances = isAny(roles, RECRUITER, AUDITOR, APPLICANT, LINE_MANAGER);
        return new ApplicationView(
                submitted.applicationId(),
                dossier.version(),
                List.copyOf(roles),
                submitted.vacancyId(),
                vacancy.title(),
                vacancy.subRole(),
                submitted.force(),
                officer(),
                dossier.recorded(ApplicationSubmitted.class).getFirst().recordedAt(),
                progress.stage().name(),
                seesClearances ? state(progress) : progress.on(day),
                progress.onHold(),
                progress.endorsement(),
                progress.eligibility(),
                submitted.statement(),
                submitted.declarations(),
                seesClearances ? Optional.of(missing()) : Optional.empty(),
                isAny(roles, RECRUITER, AUDITOR, APPLICANT) ? rejectedFor() : Optional.empty(),
                appointment(),
                isAny(roles, RECRUITER) ? Moves.from(progress) : List.of(),
                progress.offeredUntil().filter(_ -> progress.state() == ApplicationState.OFFERED));
    }

    private Progress progress() {
        return Progress.of(dossier.events(ApplicationEvent.class)).orElseThrow();
    }

    private ApplicationState state(Progress progress) {
        return progress.state() == ApplicationState.ACCEPTED && missing().isEmpty()
                ? ApplicationState.CLEARED
                : progress.on(day);
    }

    private List<ClearanceLevel> missing() {
        var held = Clearances.of(dossier.events(ClearanceEvent.class));
        return dossier.vacancy().requiredClearances().stream()
                .filter(level -> !isLive(held, level))
                .sorted((a, b) -> a.code().compareTo(b.code()))
                .toList();
    }

    private boolean isLive(Clearances held, ClearanceLevel level) {
        return held.standing(level, day, policy).map(s -> s.state().isLive()).orElse(false);
    }

    private ApplicationView.Officer officer() {
        var registered = dossier.events(OfficerRegistered.class).getFirst();
        return new ApplicationView.Officer(
                registered.officerId(),
                registered.name(),
                registered.staffNumber(),
                registered.officer().rank(),
                registered.officer().force());
    }

    private Optional<RejectionReason> rejectedFor() {
        return dossier.events(ApplicationRejected.class).stream()
                .map(ApplicationRejected::code)
                .findFirst();
    }

    private Optional<AppointmentId> appointment() {
        return dossier.events(ApplicantAppointed.class).stream()
                .map(ApplicantAppointed::appointmentId)
                .filter(id -> !cameToNothing(id))
                .findFirst();
    }

    private boolean cameToNothing(AppointmentId id) {
        return dossier.events(AppointmentNotTakenUp.class).stream()
                .anyMatch(e -> e.appointmentId().equals(id));
    }

    private static boolean isAny(Set<Role> roles, Role... wanted) {
        return !Collections.disjoint(roles, Stream.of(wanted).toList());
    }
}
