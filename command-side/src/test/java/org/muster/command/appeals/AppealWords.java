package org.muster.command.appeals;

import static org.muster.command.support.PolicyFixture.MV;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.muster.api.Force;
import org.muster.api.access.Account;
import org.muster.api.access.Role;
import org.muster.api.appeals.AppealCommand;
import org.muster.api.appeals.AppealCommand.DecideAppeal;
import org.muster.api.appeals.AppealCommand.LodgeAppeal;
import org.muster.api.appeals.AppealEvent;
import org.muster.api.appeals.AppealEvent.AppealLodged;
import org.muster.api.appeals.AppealId;
import org.muster.api.appeals.AppealOutcome;
import org.muster.api.appeals.refusals.Disclosure;
import org.muster.api.clearances.ClearanceId;
import org.muster.api.officers.OfficerId;
import org.muster.api.personal.Personal;
import org.muster.api.policies.PolicySet.Ladder;
import org.muster.api.vetting.CaseId;
import org.muster.api.vetting.CaseOutcome;
import org.muster.api.vetting.CasePurpose;
import org.muster.api.vetting.Condition;
import org.muster.api.vetting.Rationale;
import org.muster.api.vetting.cases.AfterDecisionEvent.*;
import org.muster.api.vetting.cases.DecisionEvent.*;
import org.muster.api.vetting.cases.HandlingEvent.*;
import org.muster.api.vetting.cases.ResearchEvent.*;
import org.muster.api.vetting.cases.VettingCaseEvent;
import org.muster.command.support.Given;
import org.muster.command.support.PolicyFixture;
import org.muster.command.support.SampleAppeals;
import org.muster.command.support.Scenario;

/** The words that scenarios of appeals are told in: refused on 1 April, closed on 16 April 2026. */
final class AppealWords {
    static final AppealId APPEAL = new AppealId(new UUID(9, 1));
    static final CaseId CASE = new CaseId(new UUID(9, 2));
    static final CaseId ANEW = new CaseId(new UUID(9, 3));
    static final OfficerId ADAMS = new OfficerId(new UUID(9, 4));
    static final ClearanceId CLEARANCE = new ClearanceId(new UUID(9, 5));
    static final Force ESSEX = new Force("Essex Police");
    static final Account OWN = new Account("adams");
    static final Account MANAGER = new Account("manager");
    static final Account HEARER = new Account("appeals");
    static final LocalDate REFUSED_ON = LocalDate.of(2026, 4, 1);
    static final LocalDate LAST_DAY = LocalDate.of(2026, 4, 15);
    static final Personal<String> WORDS = Personal.of("words");
    static final Rationale REASONS = new Rationale(WORDS, WORDS, WORDS, WORDS, WORDS);
    static final Condition SUPERVISION = new Condition(WORDS, MANAGER, LocalDate.of(2026, 10, 1));

    private AppealWords() {}

    static Scenario<AppealCommand, Appeal, AppealEvent> appeal() {
        return new Scenario<>(new Appeal.NotLodged(), AppealDecider::decide, Appeal::evolve);
    }

    static Given by(String account, Role... roles) {
        return Given.by(account, roles)
                .on(LAST_DAY)
                .under(PolicyFixture.policy())
                .knowing(CASE, refused())
                .signingIn("appeals2", Role.APPEALS_OFFICER)
                .signingIn("decider2", Role.VETTING_DECISION_MAKER)
                .signingIn("sifter", Role.RECRUITER);
    }

    static Given byApplicant() {
        return by("adams", Role.APPLICANT);
    }

    static Given byOfficer() {
        return by("appeals", Role.APPEALS_OFFICER);
    }

    /** A case that researcher and researcher2 worked on, and that decider refused. */
    static VettingCaseEvent[] refused() {
        return new VettingCaseEvent[] {
            opened(),
            new ResearcherAssigned(CASE, new Account("researcher")),
            new ResearcherAssigned(CASE, new Account("researcher2")),
            new OutcomeRecommended(
                    CASE, ADAMS, CaseOutcome.REFUSED, new Account("recommender"), WORDS),
            new ConflictDeclared(CASE, ADAMS, new Account("cousin"), Optional.empty()),
            decided(),
            new ReasonsServed(
                    CASE,
                    ADAMS,
                    Disclosure.FULL,
                    Optional.empty(),
                    Optional.empty(),
                    WORDS,
                    new Account("server"),
                    REFUSED_ON),
            new AppealWindowOpened(
                    CASE, PolicyFixture.policy().appealWindow(REFUSED_ON), PolicyFixture.VERSION)
        };
    }

    static CaseOpened opened() {
        return new CaseOpened(
                CASE,
                ADAMS,
                ESSEX,
                Optional.of(Personal.of(OWN)),
                Optional.of(MANAGER),
                MV,
                Ladder.FORCE,
                CasePurpose.APPOINTMENT,
                Optional.empty(),
                List.of(),
                PolicyFixture.VERSION);
    }

    private static CaseDecided decided() {
        return new CaseDecided(
                CASE,
                ADAMS,
                MV,
                CaseOutcome.REFUSED,
                true,
                List.of(),
                Optional.of(REASONS),
                new Account("decider"),
                Role.VETTING_DECISION_MAKER,
                Optional.empty(),
                REFUSED_ON,
                Optional.empty(),
                PolicyFixture.VERSION);
    }

    static LodgeAppeal lodge(Optional<String> lateReason) {
        return new LodgeAppeal(
                APPEAL, CASE, List.of(SampleAppeals.NEW_INFORMATION), "words", lateReason);
    }

    static AppealLodged lodged(LocalDate on, boolean onBehalf) {
        var inTime = !on.isAfter(LAST_DAY);
        return new AppealLodged(
                APPEAL,
                CASE,
                ADAMS,
                ESSEX,
                Optional.of(Personal.of(OWN)),
                Optional.of(MANAGER),
                MV,
                List.of(SampleAppeals.NEW_INFORMATION),
                WORDS,
                Optional.of(WORDS).filter(_ -> !inTime),
                on,
                PolicyFixture.policy().appealWindow(REFUSED_ON),
                inTime,
                onBehalf,
                PolicyFixture.VERSION);
    }

    static final String BEARING = "Not to be posted where cash is handled.";

    static DecideAppeal decide(AppealOutcome outcome, Condition... conditions) {
        return new DecideAppeal(
                APPEAL,
                outcome,
                Optional.of(REASONS),
                List.of(conditions),
                conditions.length == 0 ? Map.of() : Map.of(1, BEARING),
                Optional.empty(),
                CLEARANCE,
                ANEW);
    }
}
