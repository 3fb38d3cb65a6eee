package org.muster.command.vetting;

import static org.muster.api.access.Role.APPEALS_OFFICER;
import static org.muster.api.access.Role.RECRUITER;
import static org.muster.api.access.Role.VETTING_DECISION_MAKER;
import static org.muster.api.access.Role.VETTING_RESEARCHER;
import static org.muster.command.support.PolicyFixture.DISHONESTY;
import static org.muster.command.support.PolicyFixture.FINANCE;
import static org.muster.command.support.PolicyFixture.IDENTITY;
import static org.muster.command.support.PolicyFixture.MV;
import static org.muster.command.support.PolicyFixture.PNC;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.muster.api.Force;
import org.muster.api.access.Account;
import org.muster.api.access.Role;
import org.muster.api.clearances.ClearanceId;
import org.muster.api.clearances.ClearanceLevel;
import org.muster.api.officers.Officer;
import org.muster.api.officers.OfficerEvent.OfficerRegistered;
import org.muster.api.officers.OfficerId;
import org.muster.api.officers.Rank;
import org.muster.api.personal.Personal;
import org.muster.api.policies.PolicySet.Ladder;
import org.muster.api.vetting.*;
import org.muster.api.vetting.cases.DecisionEvent.*;
import org.muster.api.vetting.cases.HandlingEvent.*;
import org.muster.api.vetting.cases.ResearchEvent.*;
import org.muster.api.vetting.cases.VettingCaseCommand;
import org.muster.api.vetting.cases.VettingCaseEvent;
import org.muster.api.vetting.history.VettingRecordCommand.NoteOutcome;
import org.muster.api.vetting.history.VettingRecordEvent.OutcomeNoted;
import org.muster.api.vetting.research.CheckResult;
import org.muster.api.vetting.research.CheckType;
import org.muster.api.vetting.research.Disposition;
import org.muster.api.vetting.research.RiskId;
import org.muster.command.support.Given;
import org.muster.command.support.PolicyFixture;
import org.muster.command.support.Promise.Also;
import org.muster.command.support.Scenario;
import org.muster.command.vetting.file.VettingCase;

/** The words that scenarios of vetting cases are told in. */
final class Cases {
    static final CaseId CASE = new CaseId(new UUID(7, 1));
    static final OfficerId ADAMS = new OfficerId(new UUID(7, 2));
    static final ClearanceId CLEARANCE = new ClearanceId(new UUID(7, 3));
    static final RiskId DEBTS = new RiskId(new UUID(7, 4));
    static final Force ESSEX = new Force("Essex Police");
    static final Account OWN = new Account("adams");
    static final Account MANAGER = new Account("manager");
    static final Account RESEARCHER = new Account("researcher");
    static final Account DECIDER = new Account("decider");
    static final LocalDate TODAY = LocalDate.of(2026, 3, 1);
    static final Personal<String> WORDS = Personal.of("words");

    private Cases() {}

    static Scenario<VettingCaseCommand, VettingCase, VettingCaseEvent> vettingCase() {
        return new Scenario<>(
                new VettingCase.NotOpened(), VettingCaseDecider::decide, VettingCase::evolve);
    }

    static Given by(String account, Role... roles) {
        return Given.by(account, roles)
                .on(TODAY)
                .under(PolicyFixture.policy())
                .knowing(ADAMS, registered())
                .signingIn("researcher", VETTING_RESEARCHER)
                .signingIn("researcher2", VETTING_RESEARCHER)
                .signingIn("decider", VETTING_DECISION_MAKER);
    }

    static Given byResearcher() {
        return by("researcher", VETTING_RESEARCHER);
    }

    static Given byAnotherResearcher() {
        return by("researcher2", VETTING_RESEARCHER);
    }

    static Given byDecider() {
        return by("decider", VETTING_DECISION_MAKER);
    }

    static Given byRecruiter() {
        return by("recruiter", RECRUITER);
    }

    static Given byAppealsOfficer() {
        return by("appeals", APPEALS_OFFICER);
    }

    static OfficerRegistered registered() {
        return new OfficerRegistered(
                ADAMS,
                Personal.of("Jo Adams"),
                Personal.of("4711"),
                Optional.of(Personal.of(OWN)),
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

    static CaseOpened opened() {
        return opened(MV, Ladder.FORCE, List.of(PNC, FINANCE));
    }

    static CaseOpened openedNational(ClearanceLevel level) {
        return opened(level, Ladder.NATIONAL, List.of(IDENTITY));
    }

    private static CaseOpened opened(ClearanceLevel level, Ladder ladder, List<CheckType> checks) {
        return new CaseOpened(
                CASE,
                ADAMS,
                ESSEX,
                Optional.of(Personal.of(OWN)),
                Optional.of(MANAGER),
                level,
                ladder,
                CasePurpose.APPOINTMENT,
                Optional.empty(),
                checks,
                PolicyFixture.VERSION);
    }

    static ResearcherAssigned assigned() {
        return new ResearcherAssigned(CASE, RESEARCHER);
    }

    static FormsReceived forms() {
        return new FormsReceived(CASE);
    }

    static CheckRecorded check(CheckType type, CheckResult result) {
        return new CheckRecorded(CASE, ADAMS, type, result, WORDS, Optional.empty());
    }

    static CheckWaived waived(CheckType type, LocalDate expiresOn) {
        return new CheckWaived(CASE, ADAMS, type, WORDS, expiresOn);
    }

    static ClarificationRequested asked() {
        return new ClarificationRequested(CASE, ADAMS, WORDS);
    }

    static RiskIdentified risk(CheckType from) {
        return new RiskIdentified(CASE, ADAMS, DEBTS, DISHONESTY, WORDS, Optional.of(from));
    }

    static RiskDisposedOf disposed() {
        return new RiskDisposedOf(CASE, ADAMS, DEBTS, Disposition.MITIGATED, WORDS);
    }

    static OutcomeRecommended recommended() {
        return new OutcomeRecommended(CASE, ADAMS, CaseOutcome.GRANTED, RESEARCHER, WORDS);
    }

    static ConflictDeclared conflict(Account account) {
        return new ConflictDeclared(CASE, ADAMS, account, Optional.of(WORDS));
    }

    static CaseClosed closed() {
        return new CaseClosed(CASE, ADAMS, CaseOutcome.CANCELLED, WORDS);
    }

    /** What the end of the case puts on the record of the officer's vetting. */
    static Also noted(ClearanceLevel level, CaseOutcome outcome, LocalDate endedOn) {
        return new Also(new NoteOutcome(ADAMS, ESSEX, CASE, level, outcome, endedOn));
    }

    /** That an earlier case at MV ended so. */
    static OutcomeNoted earlier(CaseOutcome outcome, LocalDate endedOn) {
        return new OutcomeNoted(ADAMS, ESSEX, new CaseId(new UUID(7, 99)), MV, outcome, endedOn);
    }

    /** A case at MV with every check clear, recommended and waiting for its decision. */
    static VettingCaseEvent[] readyAndClear() {
        return new VettingCaseEvent[] {
            opened(),
            assigned(),
            forms(),
            check(PNC, CheckResult.CLEAR),
            check(FINANCE, CheckResult.CLEAR),
            recommended()
        };
    }

    /** The same, with an adverse check that a risk names and that was disposed of. */
    static VettingCaseEvent[] readyAndAdverse() {
        return new VettingCaseEvent[] {
            opened(),
            assigned(),
            forms(),
            check(PNC, CheckResult.CLEAR),
            check(FINANCE, CheckResult.ADVERSE),
            risk(FINANCE),
            disposed(),
            recommended()
        };
    }
}
