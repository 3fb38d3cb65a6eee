package org.muster.command.vetting.parties;

import static org.muster.api.access.Role.VETTING_RESEARCHER;
import static org.muster.api.refusals.Rejection.CASE_NOT_OPEN;
import static org.muster.api.refusals.Rejection.FORMS_NOT_RECEIVED;
import static org.muster.api.refusals.Rejection.ID_TAKEN;
import static org.muster.api.refusals.Rejection.RELATION_UNKNOWN;
import static org.muster.command.support.PolicyFixture.MV;
import static org.muster.command.support.PolicyFixture.PARTNER;
import static org.muster.command.support.PolicyFixture.PNC;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.muster.api.Event;
import org.muster.api.Force;
import org.muster.api.access.Account;
import org.muster.api.officers.OfficerId;
import org.muster.api.personal.Personal;
import org.muster.api.policies.PolicySet.Ladder;
import org.muster.api.vetting.CaseId;
import org.muster.api.vetting.CaseOutcome;
import org.muster.api.vetting.CasePurpose;
import org.muster.api.vetting.cases.DecisionEvent.*;
import org.muster.api.vetting.cases.HandlingEvent.*;
import org.muster.api.vetting.cases.ResearchEvent.*;
import org.muster.api.vetting.parties.PartyId;
import org.muster.api.vetting.parties.ThirdPartyCommand;
import org.muster.api.vetting.parties.ThirdPartyCommand.*;
import org.muster.api.vetting.parties.ThirdPartyEvent;
import org.muster.api.vetting.parties.ThirdPartyEvent.*;
import org.muster.api.vetting.parties.Treatment;
import org.muster.api.vetting.research.Relation;
import org.muster.command.support.Facts;
import org.muster.command.support.Given;
import org.muster.command.support.PolicyFixture;
import org.muster.command.support.Scenario;

class ThirdPartyDeciderTest {
    private static final CaseId CASE = new CaseId(new UUID(7, 1));
    private static final OfficerId OFFICER = new OfficerId(new UUID(7, 2));
    private static final PartyId SAM = new PartyId(new UUID(7, 3));
    private static final Personal<String> WORDS = Personal.of("words");
    private static final Account RESEARCHER = new Account("researcher");

    @Test
    void writes_down_whom_the_forms_declare() {
        parties().when(declare(PARTNER), by("researcher", forms())).then(declared());
    }

    @Test
    void knows_relations_by_the_policy_set() {
        parties()
                .when(declare(new Relation("NEIGHBOUR")), by("researcher", forms()))
                .thenRejected(RELATION_UNKNOWN);
    }

    @Test
    void writes_nobody_down_twice() {
        parties()
                .given(declared())
                .when(declare(PARTNER), by("researcher", forms()))
                .thenRejected(ID_TAKEN);
    }

    @Test
    void begins_with_the_forms_and_ends_with_the_case() {
        parties()
                .when(declare(PARTNER), by("researcher", assigned()))
                .thenRejected(FORMS_NOT_RECEIVED);
        parties()
                .when(
                        declare(PARTNER),
                        by(
                                "researcher",
                                forms(),
                                new CaseClosed(CASE, OFFICER, CaseOutcome.CANCELLED, WORDS)))
                .thenRejected(CASE_NOT_OPEN);
    }

    @Test
    void says_of_each_whether_they_were_checked_and_why() {
        parties()
                .given(declared())
                .when(treat(SAM), by("researcher", forms()))
                .then(new ThirdPartyTreated(CASE, OFFICER, SAM, Treatment.NOT_CHECKED, WORDS));
        parties().when(treat(SAM), by("researcher", forms())).thenUnknown();
    }

    @Test
    void is_for_the_researcher_of_the_case_alone() {
        parties().when(declare(PARTNER), by("researcher2", forms())).thenUnknown();
        parties()
                .given(declared())
                .when(
                        treat(SAM),
                        by(
                                "researcher",
                                forms(),
                                new ConflictDeclared(CASE, OFFICER, RESEARCHER, Optional.empty())))
                .thenUnknown();
        parties().when(declare(PARTNER), by("own", forms())).thenUnknown();
    }

    private static Scenario<ThirdPartyCommand, ThirdParties, ThirdPartyEvent> parties() {
        return new Scenario<>(ThirdParties.NONE, ThirdPartyDecider::decide, ThirdParties::evolve);
    }

    private static Facts by(String account, Event... then) {
        return Given.by(account, VETTING_RESEARCHER)
                .under(PolicyFixture.policy())
                .knowing(CASE, opened(), assigned())
                .knowing(CASE, then)
                .facts();
    }

    private static CaseOpened opened() {
        return new CaseOpened(
                CASE,
                OFFICER,
                new Force("Essex Police"),
                Optional.of(Personal.of(new Account("own"))),
                Optional.empty(),
                MV,
                Ladder.FORCE,
                CasePurpose.APPOINTMENT,
                Optional.empty(),
                List.of(PNC),
                PolicyFixture.VERSION);
    }

    private static ResearcherAssigned assigned() {
        return new ResearcherAssigned(CASE, RESEARCHER);
    }

    private static FormsReceived forms() {
        return new FormsReceived(CASE);
    }

    private static DeclareThirdParty declare(Relation relation) {
        return new DeclareThirdParty(CASE, SAM, relation, "words");
    }

    private static ThirdPartyDeclared declared() {
        return new ThirdPartyDeclared(CASE, OFFICER, SAM, PARTNER, WORDS);
    }

    private static TreatThirdParty treat(PartyId id) {
        return new TreatThirdParty(CASE, id, Treatment.NOT_CHECKED, "words");
    }
}
