package org.muster.command.vetting.matters;

import static org.muster.api.access.Role.RECRUITER;
import static org.muster.api.access.Role.VETTING_DECISION_MAKER;
import static org.muster.api.access.Role.VETTING_RESEARCHER;
import static org.muster.api.refusals.Rejection.*;
import static org.muster.command.support.PolicyFixture.MV;
import static org.muster.command.support.SampleMatters.CONVICTION;
import static org.muster.command.vetting.matters.Concerned.*;

import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.muster.api.access.Account;
import org.muster.api.access.Role;
import org.muster.api.calendar.PartialDate;
import org.muster.api.vetting.CaseId;
import org.muster.api.vetting.cases.HandlingEvent.ConflictDeclared;
import org.muster.api.vetting.matters.MatterCommand;
import org.muster.api.vetting.matters.MatterCommand.HandOverMatter;
import org.muster.api.vetting.matters.MatterEvent;
import org.muster.api.vetting.matters.MatterEvent.InformationRecorded;
import org.muster.api.vetting.matters.MatterEvent.MatterHandedOver;
import org.muster.api.vetting.matters.MatterEvent.MatterNoted;
import org.muster.api.vetting.matters.MatterId;
import org.muster.api.vetting.matters.Matters;
import org.muster.api.vetting.matters.OfficerMattersId;
import org.muster.command.support.Given;
import org.muster.command.support.Scenario;
import org.muster.command.vetting.file.Enquiry;

class HandoverTest {
    private static final MatterId MATTER = new MatterId(new UUID(7, 3));
    private static final CaseId OPEN = new CaseId(new UUID(7, 5));
    private static final MatterEvent RECORDED =
            new InformationRecorded(
                    OFFICER,
                    ESSEX,
                    MATTER,
                    CONVICTION,
                    PartialDate.of(TODAY),
                    WORDS,
                    WORDS,
                    new Account("researcher"));

    @Test
    void whoever_has_it_gives_it_to_another_and_so_does_a_decision_maker() {
        learned()
                .when(to("other"), given("researcher", VETTING_RESEARCHER).facts())
                .then(handed("other", "researcher"));
        learned()
                .when(to("other"), given("decider", VETTING_DECISION_MAKER).facts())
                .then(handed("other", "decider"));
    }

    @Test
    void nobody_takes_it_out_of_the_hands_of_another_researcher() {
        learned()
                .when(to("other"), given("other", VETTING_RESEARCHER).facts())
                .thenRejected(MATTER_IN_OTHER_HANDS);
        learned()
                .given(handed("other", "researcher"))
                .when(
                        to("third"),
                        given("researcher", VETTING_RESEARCHER)
                                .knowing(
                                        new OfficerMattersId(OFFICER),
                                        handed("other", "researcher"))
                                .facts())
                .thenRejected(MATTER_IN_OTHER_HANDS);
        learned().when(to("other"), given("other", RECRUITER).facts()).thenUnknown();
    }

    @Test
    void it_goes_to_nobody_who_never_signed_in_or_does_no_vetting() {
        learned()
                .when(to("othr"), given("researcher", VETTING_RESEARCHER).facts())
                .thenRejected(ACCOUNT_UNKNOWN);
        learned()
                .when(to("sifter"), given("researcher", VETTING_RESEARCHER).facts())
                .thenRejected(ACCOUNT_OF_OTHER_WORK);
    }

    @ParameterizedTest
    @ValueSource(strings = {"own", "manager"})
    void it_goes_neither_to_the_officer_nor_to_who_manages_them(String account) {
        learned()
                .when(to(account), given("researcher", VETTING_RESEARCHER).facts())
                .thenRejected(HAS_AN_INTEREST);
    }

    @Test
    void it_goes_to_nobody_with_an_interest_in_a_case_of_the_officer() {
        var facts =
                given("researcher", VETTING_RESEARCHER)
                        .held(Enquiry.claim(OFFICER, MV), OPEN)
                        .knowing(OPEN, conflict())
                        .facts();
        learned().when(to("cousin"), facts).thenRejected(HAS_AN_INTEREST);
        learned().when(to("other"), facts).then(handed("other", "researcher"));
    }

    @Test
    void to_whoever_has_it_already_there_is_nothing_to_do() {
        learned().when(to("researcher"), given("researcher", VETTING_RESEARCHER).facts()).then();
    }

    @Test
    void a_settled_matter_stays_where_it_is() {
        learned()
                .given(new MatterNoted(OFFICER, MATTER, WORDS, new Account("decider")))
                .when(to("other"), given("researcher", VETTING_RESEARCHER).facts())
                .thenRejected(MATTER_SETTLED);
    }

    private static Scenario<MatterCommand, Matters, MatterEvent> learned() {
        return new Scenario<MatterCommand, Matters, MatterEvent>(
                        Matters.NONE, MatterDecider::decide, Matters::evolve)
                .given(RECORDED);
    }

    private static HandOverMatter to(String account) {
        return new HandOverMatter(OFFICER, MATTER, new Account(account), "words");
    }

    private static MatterHandedOver handed(String to, String by) {
        return new MatterHandedOver(OFFICER, MATTER, new Account(to), WORDS, new Account(by));
    }

    private static ConflictDeclared conflict() {
        return new ConflictDeclared(OPEN, OFFICER, new Account("cousin"), Optional.empty());
    }

    private static Given given(String account, Role role) {
        return Concerned.given(account, role)
                .knowing(new OfficerMattersId(OFFICER), RECORDED)
                .signingIn("researcher", VETTING_RESEARCHER)
                .signingIn("other", VETTING_DECISION_MAKER)
                .signingIn("sifter", RECRUITER);
    }
}
