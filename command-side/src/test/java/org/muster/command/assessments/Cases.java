package org.muster.command.assessments;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.muster.api.Force;
import org.muster.api.access.Account;
import org.muster.api.access.Role;
import org.muster.api.applications.ApplicationEvent;
import org.muster.api.applications.ApplicationEvent.*;
import org.muster.api.applications.ApplicationId;
import org.muster.api.assessments.AssessmentEvent.InterestDeclared;
import org.muster.api.assessments.AssessmentEvent.ScoreRecorded;
import org.muster.api.officers.OfficerId;
import org.muster.api.personal.Personal;
import org.muster.api.roles.RoleProfileId;
import org.muster.api.vacancies.Stage;
import org.muster.api.vacancies.StageKind;
import org.muster.api.vacancies.VacancyEvent.VacancyCreated;
import org.muster.api.vacancies.VacancyId;
import org.muster.command.support.Given;

/** Sergeant Adams is interviewed: the people, streams and events of the tests. */
final class Cases {
    static final ApplicationId APPLICATION = new ApplicationId(id(1));
    static final VacancyId VACANCY = new VacancyId(id(2));
    static final OfficerId ADAMS = new OfficerId(id(3));
    static final Force ESSEX = new Force("Essex Police");
    static final String OWNERSHIP = "Take ownership";
    static final String INTEGRITY = "Integrity";

    static final ApplicationWithdrawn WITHDRAWN =
            new ApplicationWithdrawn(APPLICATION, VACANCY, ADAMS, Optional.empty());

    private Cases() {}

    static UUID id(int n) {
        return UUID.fromString("01890000-0000-7000-8000-%012d".formatted(n));
    }

    /** A panel member who knows the vacancy and the application. */
    static Given by(String member, Set<Account> panel, ApplicationEvent... history) {
        return Given.by(member, Role.PANEL_MEMBER)
                .knowing(VACANCY, vacancy(panel))
                .knowing(APPLICATION, submitted())
                .knowing(APPLICATION, history);
    }

    static Given atInterview(String member, String... panel) {
        return by(member, accounts(panel), moved("Sift", "Interview", StageKind.INTERVIEW));
    }

    static Set<Account> accounts(String... names) {
        return Set.copyOf(List.of(names).stream().map(Account::new).toList());
    }

    static InterestDeclared declared(String member, boolean conflict) {
        return new InterestDeclared(
                APPLICATION, ADAMS, new Account(member), conflict, Optional.empty());
    }

    static ScoreRecorded scored(String member, String criterion, int score) {
        return new ScoreRecorded(
                APPLICATION,
                ADAMS,
                new Account(member),
                criterion,
                score,
                Personal.of("Gave a clear example."));
    }

    static ApplicationMoved moved(String from, String to, StageKind kind) {
        return new ApplicationMoved(APPLICATION, ADAMS, from, to, kind, Optional.empty());
    }

    private static ApplicationSubmitted submitted() {
        return new ApplicationSubmitted(
                APPLICATION,
                VACANCY,
                ADAMS,
                ESSEX,
                Optional.of(Personal.of(new Account("adams"))),
                Optional.empty(),
                Stage.USUAL,
                Personal.of("I have led a team for four years."),
                Personal.of(List.of()));
    }

    private static VacancyCreated vacancy(Set<Account> panel) {
        return new VacancyCreated(
                VACANCY,
                ESSEX,
                new RoleProfileId(id(4)),
                1,
                "Child abuse investigation sergeant",
                Optional.of("Police"),
                Optional.empty(),
                2,
                Instant.parse("2026-03-31T22:59:00Z"),
                "Chelmsford",
                Stage.USUAL,
                Optional.empty(),
                panel,
                List.of(OWNERSHIP, INTEGRITY),
                Set.of());
    }
}
