package org.muster.query.appointments;

import static org.muster.api.access.Role.APPLICANT;
import static org.muster.api.access.Role.AUDITOR;
import static org.muster.api.access.Role.LINE_MANAGER;
import static org.muster.api.access.Role.RECRUITER;

import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import org.muster.api.access.Role;
import org.muster.api.appointments.AppointmentEvent;
import org.muster.api.appointments.AppointmentView;
import org.muster.api.appointments.AppointmentView.*;
import org.muster.api.appointments.welfare.WelfareEvent;
import org.muster.api.appointments.welfare.WelfareEvent.WelfareHeld;
import org.muster.api.appointments.welfare.WelfareTerms;
import org.muster.api.clearances.ClearanceEvent;
import org.muster.api.clearances.ClearanceState;
import org.muster.api.clearances.Clearances;
import org.muster.api.officers.OfficerEvent.OfficerRegistered;
import org.muster.api.policies.PolicySet;
import org.muster.api.roles.RoleProfile;
import org.muster.api.roles.RoleProfileEvent.VersionPublished;
import org.muster.api.vacancies.VacancyEvent.VacancyCreated;
import org.muster.query.appointments.AppointmentFold.Why;

/** An appointment on a day, put together for a reader; the reasons are for those who select. */
record Shown(AppointmentFold fold, Streams dossier, LocalDate day, PolicySet policy) {

    AppointmentView to(Set<Role> roles) {
        var made = fold.made();
        return new AppointmentView(
                made.appointmentId(),
                fold.version(),
                made.force(),
                officer(),
                post(),
                made.applicationId(),
                made.startsOn(),
                fold.lastDay(),
                day,
                fold.on(day),
                fold.confirmed(),
                made.applicationId().isEmpty(),
                made.releaseAgreedBy(),
                made.temporaryPromotion(),
                made.proofs().stream()
                        .map(
                                proof ->
                                        new Proof(
                                                proof.required(),
                                                proof.state().told(roles, false),
                                                proof.to(),
                                                now(proof, roles)))
                        .toList(),
                made.policyVersion(),
                Optional.of(reasons()).filter(_ -> selects(roles)),
                welfare().filter(_ -> seesWelfare(roles)));
    }

    private Officer officer() {
        var registered = dossier.first(OfficerRegistered.class).orElseThrow();
        return new Officer(
                registered.officerId(),
                registered.name(),
                registered.staffNumber(),
                registered.officer().rank(),
                registered.officer().force());
    }

    private Post post() {
        var made = fold.made();
        var title =
                dossier.events(VersionPublished.class)
                        .filter(version -> version.version() == made.profileVersion())
                        .map(VersionPublished::title)
                        .findFirst()
                        .orElseThrow();
        return new Post(
                made.roleProfileId(),
                made.profileVersion(),
                title,
                dossier.first(VacancyCreated.class).flatMap(VacancyCreated::subRole),
                made.vacancyId());
    }

    private Optional<ClearanceState> now(AppointmentEvent.Proof proof, Set<Role> roles) {
        return Clearances.of(dossier.events(ClearanceEvent.class).toList())
                .standing(proof.required(), day, policy)
                .map(standing -> standing.state().told(roles, false));
    }

    /** Only whether and when, and only for those who see to it and those whose it is. */
    private Optional<AppointmentView.Welfare> welfare() {
        var made = fold.made();
        var profile = RoleProfile.of(dossier.events(VersionPublished.class).toList());
        var held = dossier.events(WelfareEvent.class).toList();
        return profile.version(made.profileVersion())
                .flatMap(version -> WelfareTerms.of(made, version, policy.posts(), held))
                .map(
                        terms ->
                                new AppointmentView.Welfare(
                                        terms.held().map(WelfareHeld::heldOn),
                                        terms.held().map(WelfareHeld::recordedBy),
                                        terms.dueBy()));
    }

    private static boolean seesWelfare(Set<Role> roles) {
        return selects(roles) || roles.contains(APPLICANT) || roles.contains(LINE_MANAGER);
    }

    private Reasons reasons() {
        return new Reasons(
                fold.made().directedBecause(),
                fold.held().map(Why::told),
                fold.ended().map(Why::told));
    }

    private static boolean selects(Set<Role> roles) {
        return roles.contains(RECRUITER) || roles.contains(AUDITOR);
    }
}
