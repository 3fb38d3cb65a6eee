package org.muster.command.appointments;

import static org.muster.api.applications.ApplicationState.ACCEPTED;
import static org.muster.api.applications.ApplicationState.APPOINTED;
import static org.muster.api.refusals.Rejection.ALREADY_APPOINTED;
import static org.muster.api.refusals.Rejection.APPLICATION_ENDED;
import static org.muster.api.refusals.Rejection.APPLICATION_UNKNOWN;
import static org.muster.api.refusals.Rejection.ID_TAKEN;
import static org.muster.api.refusals.Rejection.OFFER_NOT_ACCEPTED;
import static org.muster.api.refusals.Rejection.OFFICER_UNKNOWN;
import static org.muster.api.refusals.Rejection.PROFILE_UNKNOWN;
import static org.muster.api.refusals.Rejection.RELEASE_NOT_AGREED;
import static org.muster.api.refusals.Rejection.STARTS_IN_THE_PAST;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.muster.api.access.Account;
import org.muster.api.applications.ApplicationCommand.NoteAppointed;
import org.muster.api.applications.ApplicationId;
import org.muster.api.appointments.AppointmentCommand.DirectPosting;
import org.muster.api.appointments.AppointmentCommand.MakeAppointment;
import org.muster.api.appointments.AppointmentEvent;
import org.muster.api.appointments.AppointmentEvent.AppointmentMade;
import org.muster.api.appointments.AppointmentEvent.Proof;
import org.muster.api.engagements.EngagementCommand.NotePosting;
import org.muster.api.officers.OfficerEvent;
import org.muster.api.personal.Personal;
import org.muster.api.policies.PolicySet;
import org.muster.api.refusals.Rejected;
import org.muster.api.roles.RoleProfile;
import org.muster.api.roles.RoleProfileEvent;
import org.muster.command.appointments.Appointment.NotMade;
import org.muster.command.support.Claim;
import org.muster.command.support.Decision;
import org.muster.command.support.Facts;

/** The rules of making an appointment, after a selection or without one. */
final class Appointing {
    private Appointing() {}

    static Decision<AppointmentEvent> selected(MakeAppointment c, Appointment state, Facts facts) {
        var candidate =
                Candidate.of(c.applicationId(), facts)
                        .orElseThrow(() -> new Rejected(APPLICATION_UNKNOWN));
        facts.allow(c, candidate.guard());
        if (!(state instanceof NotMade)) throw new Rejected(ID_TAKEN);
        if (candidate.state().hasEnded()) throw new Rejected(APPLICATION_ENDED);
        if (candidate.state() == APPOINTED) throw new Rejected(ALREADY_APPOINTED);
        var clearances =
                LiveClearances.of(candidate.application().officerId(), candidate.force(), facts);
        var proofs = clearances.on(c.startsOn(), candidate.required());
        if (candidate.state() != ACCEPTED) throw new Rejected(OFFER_NOT_ACCEPTED);
        checkRelease(c.releaseAgreedBy(), candidate.account());
        checkStart(c.startsOn(), facts);
        var temporarily = candidate.posting(facts).promotesTemporarily();
        return Decision.of(made(c, candidate, temporarily, proofs, clearances.policy()))
                .taking(of(c.applicationId()), ALREADY_APPOINTED)
                .also(new NoteAppointed(c.applicationId(), c.appointmentId()))
                .also(
                        new NotePosting(
                                candidate.application().officerId(),
                                c.appointmentId(),
                                candidate.required()));
    }

    static Decision<AppointmentEvent> directed(DirectPosting c, Appointment state, Facts facts) {
        var posting = posting(c, facts);
        facts.allow(c, posting.guard());
        if (!(state instanceof NotMade)) throw new Rejected(ID_TAKEN);
        var clearances = LiveClearances.of(c.officerId(), posting.profile().force(), facts);
        var proofs = clearances.on(c.startsOn(), posting.profile().required());
        checkStart(c.startsOn(), facts);
        return Decision.of(made(c, posting, proofs, clearances.policy()))
                .also(
                        new NotePosting(
                                c.officerId(), c.appointmentId(), posting.profile().required()));
    }

    /** The officer, and the version of the profile that counts on the start date. */
    private static Posting posting(DirectPosting c, Facts facts) {
        var officer =
                Posting.registered(facts.events(c.officerId(), OfficerEvent.class))
                        .orElseThrow(() -> new Rejected(OFFICER_UNKNOWN));
        var profile = RoleProfile.of(facts.events(c.roleProfileId(), RoleProfileEvent.class));
        if (profile.versions().isEmpty()) throw new Rejected(PROFILE_UNKNOWN);
        return new Posting(
                officer,
                profile.inForceOn(c.startsOn()).orElseGet(() -> profile.versions().getFirst()));
    }

    private static AppointmentEvent made(
            MakeAppointment c,
            Candidate candidate,
            boolean temporarily,
            List<Proof> proofs,
            PolicySet policy) {
        return new AppointmentMade(
                c.appointmentId(),
                candidate.application().officerId(),
                candidate.force(),
                candidate.application().account(),
                Optional.of(c.applicationId()),
                Optional.of(candidate.application().vacancyId()),
                candidate.vacancy().roleProfileId(),
                candidate.vacancy().profileVersion(),
                c.startsOn(),
                c.releaseAgreedBy(),
                temporarily,
                Optional.empty(),
                proofs,
                policy.version());
    }

    private static AppointmentEvent made(
            DirectPosting c, Posting posting, List<Proof> proofs, PolicySet policy) {
        return new AppointmentMade(
                c.appointmentId(),
                c.officerId(),
                posting.profile().force(),
                posting.officer().account(),
                Optional.empty(),
                Optional.empty(),
                c.roleProfileId(),
                posting.profile().version(),
                c.startsOn(),
                Optional.empty(),
                posting.promotesTemporarily(),
                Optional.of(Personal.of(c.reason())),
                proofs,
                policy.version());
    }

    private static void checkRelease(Optional<Account> agreedBy, Optional<Account> applicant) {
        if (agreedBy.isEmpty()) throw new Rejected(RELEASE_NOT_AGREED);
        if (agreedBy.equals(applicant)) {
            throw new Rejected(
                    RELEASE_NOT_AGREED, "The applicant cannot agree to their own release.");
        }
    }

    private static void checkStart(LocalDate startsOn, Facts facts) {
        if (startsOn.isBefore(facts.today())) throw new Rejected(STARTS_IN_THE_PAST);
    }

    /** An application leads to one appointment. */
    static Claim of(ApplicationId application) {
        return new Claim("appointment", application.key());
    }
}
