package org.muster.command.vetting;

import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.muster.api.refusals.Rejection.THIRD_PARTY_NOT_TREATED;
import static org.muster.command.support.PolicyFixture.FINANCE;
import static org.muster.command.support.PolicyFixture.PARTNER;
import static org.muster.command.support.PolicyFixture.PNC;
import static org.muster.command.vetting.Cases.*;

import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.muster.api.refusals.BadField;
import org.muster.api.vetting.CaseOutcome;
import org.muster.api.vetting.cases.ResearchCommand.RecommendOutcome;
import org.muster.api.vetting.cases.VettingCaseCommand;
import org.muster.api.vetting.cases.VettingCaseEvent;
import org.muster.api.vetting.parties.PartyId;
import org.muster.api.vetting.parties.ThirdPartiesId;
import org.muster.api.vetting.parties.ThirdPartyCommand.DeclareThirdParty;
import org.muster.api.vetting.parties.ThirdPartyEvent.ThirdPartyDeclared;
import org.muster.api.vetting.parties.ThirdPartyEvent.ThirdPartyTreated;
import org.muster.api.vetting.parties.Treatment;
import org.muster.api.vetting.research.CheckResult;
import org.muster.command.support.Scenario;
import org.muster.command.vetting.file.VettingCase;

class TreatingThirdPartiesTest {
    private static final PartyId SAM = new PartyId(new UUID(7, 50));

    @Test
    void comes_before_a_recommendation() {
        researched()
                .when(
                        recommend(),
                        byResearcher().knowing(new ThirdPartiesId(CASE), declared()).facts())
                .thenRejected(THIRD_PARTY_NOT_TREATED, "PARTNER");
    }

    @Test
    void lets_the_case_go_on_whether_they_were_checked_or_not() {
        for (var treatment : Treatment.values()) {
            researched()
                    .when(
                            recommend(),
                            byResearcher()
                                    .knowing(
                                            new ThirdPartiesId(CASE),
                                            declared(),
                                            new ThirdPartyTreated(
                                                    CASE, ADAMS, SAM, treatment, WORDS))
                                    .facts())
                    .then(recommended());
        }
    }

    @Test
    void names_somebody() {
        assertThatExceptionOfType(BadField.class)
                .isThrownBy(() -> new DeclareThirdParty(CASE, SAM, PARTNER, " "));
    }

    private static Scenario<VettingCaseCommand, VettingCase, VettingCaseEvent> researched() {
        return vettingCase()
                .given(opened(), assigned(), forms())
                .given(check(PNC, CheckResult.CLEAR), check(FINANCE, CheckResult.CLEAR));
    }

    private static ThirdPartyDeclared declared() {
        return new ThirdPartyDeclared(CASE, ADAMS, SAM, PARTNER, WORDS);
    }

    private static RecommendOutcome recommend() {
        return new RecommendOutcome(CASE, CaseOutcome.GRANTED, "words");
    }
}
