package org.muster.app.demo;

import static org.muster.api.access.Role.APPLICANT;
import static org.muster.api.access.Role.LINE_MANAGER;
import static org.muster.api.access.Role.PANEL_MEMBER;
import static org.muster.api.access.Role.RECRUITER;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.muster.api.Command;
import org.muster.api.Id;
import org.muster.api.access.Account;
import org.muster.api.access.Role;
import org.muster.api.applications.ApplicationCommand.EndorseApplication;
import org.muster.api.applications.ApplicationCommand.HoldApplication;
import org.muster.api.applications.ApplicationCommand.MakeOffer;
import org.muster.api.applications.ApplicationCommand.MoveApplication;
import org.muster.api.applications.ApplicationCommand.PlaceOnReserve;
import org.muster.api.applications.ApplicationCommand.RejectApplication;
import org.muster.api.applications.ApplicationCommand.RespondToOffer;
import org.muster.api.applications.ApplicationCommand.SubmitApplication;
import org.muster.api.applications.ApplicationCommand.WithdrawApplication;
import org.muster.api.applications.ApplicationId;
import org.muster.api.applications.RejectionReason;
import org.muster.api.appointments.AppointmentCommand.MakeAppointment;
import org.muster.api.appointments.AppointmentCommand.StartAppointment;
import org.muster.api.appointments.AppointmentId;
import org.muster.api.assessments.AssessmentCommand.DeclareInterest;
import org.muster.api.assessments.AssessmentCommand.RecordScore;
import org.muster.api.eligibility.EligibilityCommand.AssessEligibility;
import org.muster.app.demo.Roster.Member;

/** Tells applications, each as far as its journey goes. */
final class Applications {
    private static final String STATEMENT =
            "I have led a team through a year of complex enquiries and want to bring that to this post.";

    private final Script script;

    Applications(Script script) {
        this.script = script;
    }

    /** An application that is submitted so many days after its vacancy opened. */
    void tell(Campaign campaign, Member member, int day, Journey journey) {
        new Telling(campaign, member, campaign.opened().plusDays(day)).tell(journey);
    }

    /** One application as it is told. */
    private final class Telling {
        private final ApplicationId id = new ApplicationId(Id.fresh());
        private final Campaign campaign;
        private final Member member;
        private final LocalDate start;

        Telling(Campaign campaign, Member member, LocalDate start) {
            this.campaign = campaign;
            this.member = member;
            this.start = start;
        }

        void tell(Journey journey) {
            submit();
            switch (journey) {
                case SUBMITTED -> {}
                case ENDORSED -> endorse(true);
                case NOT_ENDORSED -> endorse(false);
                case ASSESSED_FOR_ELIGIBILITY -> assess();
                case SIFTED -> sift();
                case INTERVIEWED -> interview();
                case HALF_SCORED -> score("panel1", 3);
                case SCORED -> scored();
                case ON_RESERVE -> reserve();
                case OFFERED -> offer();
                case DECLINED -> respond(false);
                case ACCEPTED -> respond(true);
                case ON_HOLD -> hold();
                case APPOINTED -> appoint();
                case STARTED -> begin();
                case WITHDRAWN -> withdraw();
                case REJECTED -> reject();
            }
        }

        private void submit() {
            on(
                    0,
                    member.account(),
                    APPLICANT,
                    new SubmitApplication(
                            id,
                            campaign.id(),
                            member.id(),
                            STATEMENT,
                            List.of("I declare no conflict of interest.")));
        }

        private void endorse(boolean endorsed) {
            var reason =
                    endorsed
                            ? "Ready for it."
                            : "The team cannot spare an experienced sergeant before spring.";
            on(
                    2,
                    "manager",
                    LINE_MANAGER,
                    new EndorseApplication(id, endorsed, Optional.of(reason)));
        }

        private void assess() {
            endorse(true);
            recruiter(4, new AssessEligibility(id));
        }

        private void sift() {
            assess();
            recruiter(7, new MoveApplication(id, "Sift", Optional.of("Eligible.")));
        }

        private void interview() {
            sift();
            recruiter(
                    14,
                    new MoveApplication(
                            id, "Interview", Optional.of("Meets every essential criterion.")));
        }

        private void score(String panelMember, int base) {
            if (panelMember.equals("panel1")) interview();
            panel(20, panelMember, new DeclareInterest(id, false, Optional.empty()));
            var score = base;
            for (var criterion : campaign.criteria()) {
                panel(
                        21,
                        panelMember,
                        new RecordScore(
                                id,
                                criterion,
                                2 + score++ % 4,
                                "Gave a good example and its result."));
            }
        }

        private void scored() {
            score("panel1", member.account().length());
            score("panel2", member.account().length() + 1);
        }

        private void reserve() {
            scored();
            recruiter(
                    26,
                    new PlaceOnReserve(id, "Above the line, with no post left at this moment."));
        }

        private void offer() {
            scored();
            recruiter(28, new MakeOffer(id, Optional.empty()));
        }

        private void respond(boolean accepted) {
            offer();
            var reason =
                    accepted
                            ? Optional.<String>empty()
                            : Optional.of("Staying with the present team.");
            on(31, member.account(), APPLICANT, new RespondToOffer(id, accepted, reason));
        }

        private void hold() {
            respond(true);
            recruiter(
                    40,
                    new HoldApplication(
                            id, "Clearance runs out before the start: renewal awaited."));
        }

        private void appoint() {
            respond(true);
            recruiter(90, made(start.plusDays(110)));
        }

        private void begin() {
            respond(true);
            var made = made(start.plusDays(110));
            recruiter(90, made);
            recruiter(110, new StartAppointment(made.appointmentId()));
        }

        private MakeAppointment made(LocalDate startsOn) {
            return new MakeAppointment(
                    new AppointmentId(Id.fresh()),
                    id,
                    startsOn,
                    Optional.of(new Account("manager")));
        }

        private void withdraw() {
            sift();
            on(
                    10,
                    member.account(),
                    APPLICANT,
                    new WithdrawApplication(id, Optional.of("A change at home.")));
        }

        private void reject() {
            sift();
            recruiter(
                    12,
                    new RejectApplication(
                            id,
                            RejectionReason.NOT_SHORTLISTED,
                            "Others showed more of what is essential."));
        }

        private void recruiter(int day, Command order) {
            on(day, "recruiter", RECRUITER, order);
        }

        private void panel(int day, String account, Command order) {
            on(day, account, PANEL_MEMBER, order);
        }

        private void on(int day, String account, Role as, Command order) {
            script.on(start.plusDays(day), account, as, order);
        }
    }
}
