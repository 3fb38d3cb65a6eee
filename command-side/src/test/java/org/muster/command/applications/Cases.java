package org.muster.command.applications;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.muster.api.Force;
import org.muster.api.access.Account;
import org.muster.api.access.Role;
import org.muster.api.applications.ApplicationEvent.*;
import org.muster.api.applications.ApplicationId;
import org.muster.api.eligibility.EligibilityOutcome;
import org.muster.api.officers.Officer;
import org.muster.api.officers.OfficerEvent.OfficerRegistered;
import org.muster.api.officers.OfficerId;
import org.muster.api.officers.Rank;
import org.muster.api.personal.Personal;
import org.muster.api.roles.RoleProfileId;
import org.muster.api.vacancies.Stage;
import org.muster.api.vacancies.StageKind;
import org.muster.api.vacancies.VacancyEvent.VacancyCreated;
import org.muster.api.vacancies.VacancyId;
import org.muster.command.support.Given;

/** Sergeant Adams applies for a post in Essex: the people, streams and events of the tests. */
final class Cases {
    static final ApplicationId APPLICATION = new ApplicationId(id(1));
    static final VacancyId VACANCY = new VacancyId(id(2));
    static final OfficerId ADAMS = new OfficerId(id(3));
    static final Force ESSEX = new Force("Essex Police");
    static final Account SIGN_IN = new Account("adams");
    static final Account MANAGER = new Account("manager");
    static final LocalDate UNTIL = LocalDate.of(2026, 3, 11);
    static final Instant CLOSES = Instant.parse("2026-03-31T22:59:00Z");
    static final String STATEMENT = "I have led a team for four years.";

    static final OfficerRegistered REGISTERED = registered(Optional.of(Personal.of(SIGN_IN)));
    static final ApplicationSubmitted SUBMITTED = submitted(Optional.of(Personal.of(SIGN_IN)));
    static final ApplicationEndorsed ENDORSED =
            new ApplicationEndorsed(APPLICATION, ADAMS, Optional.empty());
    static final EndorsementDeclined NOT_ENDORSED =
            new EndorsementDeclined(APPLICATION, ADAMS, Personal.of("We are too few."));
    static final EligibilityNoted ELIGIBLE = noted(EligibilityOutcome.ELIGIBLE);
    static final ApplicationMoved TO_SIFT = moved("Applied", "Sift", StageKind.SIFT);
    static final ApplicationMoved TO_INTERVIEW = moved("Sift", "Interview", StageKind.INTERVIEW);
    static final ApplicationAssessed ASSESSED = new ApplicationAssessed(APPLICATION);
    static final PlacedOnReserve RESERVED =
            new PlacedOnReserve(APPLICATION, ADAMS, Personal.of("A post may come free."));
    static final OfferMade OFFERED =
            new OfferMade(APPLICATION, VACANCY, ADAMS, Optional.empty(), Optional.of(UNTIL));
    static final OfferAccepted ACCEPTED =
            new OfferAccepted(APPLICATION, ADAMS, false, Optional.empty());
    static final ApplicationWithdrawn WITHDRAWN =
            new ApplicationWithdrawn(APPLICATION, VACANCY, ADAMS, Optional.empty());
    static final ApplicationHeld HELD =
            new ApplicationHeld(APPLICATION, ADAMS, Personal.of("Vetting is being renewed."));

    private Cases() {}

    static UUID id(int n) {
        return UUID.fromString("01890000-0000-7000-8000-%012d".formatted(n));
    }

    static Given byAdams() {
        return Given.by("adams", Role.APPLICANT);
    }

    static Given byRecruiter() {
        return Given.by("recruiter", Role.RECRUITER);
    }

    static Given byManager() {
        return Given.by("manager", Role.LINE_MANAGER);
    }

    static EligibilityNoted noted(EligibilityOutcome outcome) {
        return new EligibilityNoted(APPLICATION, outcome);
    }

    static ApplicationMoved moved(String from, String to, StageKind kind) {
        return new ApplicationMoved(APPLICATION, ADAMS, from, to, kind, Optional.empty());
    }

    static ApplicationSubmitted submitted(Optional<Personal<Account>> account) {
        return new ApplicationSubmitted(
                APPLICATION,
                VACANCY,
                ADAMS,
                ESSEX,
                account,
                Optional.of(MANAGER),
                Stage.USUAL,
                Personal.of(STATEMENT),
                Personal.of(List.of("No pending proceedings.")));
    }

    static OfficerRegistered registered(Optional<Personal<Account>> account) {
        return new OfficerRegistered(
                ADAMS,
                Personal.of("Jo Adams"),
                Personal.of("4711"),
                account,
                new Officer(
                        ESSEX,
                        Rank.SERGEANT,
                        false,
                        false,
                        List.of(),
                        List.of(),
                        false,
                        Optional.empty(),
                        Optional.empty(),
                        Optional.of(MANAGER),
                        Optional.empty()));
    }

    static VacancyCreated vacancy(Optional<String> status) {
        return new VacancyCreated(
                VACANCY,
                ESSEX,
                new RoleProfileId(id(4)),
                1,
                "Child abuse investigation sergeant",
                status,
                Optional.empty(),
                2,
                CLOSES,
                "Chelmsford",
                Stage.USUAL,
                Optional.empty(),
                Set.of(),
                List.of("Take ownership"),
                Set.of());
    }
}
