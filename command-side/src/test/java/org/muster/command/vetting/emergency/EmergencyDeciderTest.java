package org.muster.command.vetting.emergency;

import static org.muster.api.access.Role.ADMINISTRATOR;
import static org.muster.api.access.Role.AUDITOR;
import static org.muster.api.refusals.Rejection.EMERGENCY_REVIEWED;
import static org.muster.api.refusals.Rejection.GLASS_BROKEN;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.muster.api.Force;
import org.muster.api.access.Account;
import org.muster.api.access.Role;
import org.muster.api.clearances.ClearanceLevel;
import org.muster.api.officers.OfficerId;
import org.muster.api.personal.Personal;
import org.muster.api.policies.PolicySet.Ladder;
import org.muster.api.vetting.CaseId;
import org.muster.api.vetting.CasePurpose;
import org.muster.api.vetting.cases.HandlingEvent.CaseOpened;
import org.muster.api.vetting.cases.HandlingEvent.ConflictDeclared;
import org.muster.api.vetting.emergency.EmergencyAccesses;
import org.muster.api.vetting.emergency.EmergencyCommand;
import org.muster.api.vetting.emergency.EmergencyCommand.*;
import org.muster.api.vetting.emergency.EmergencyEvent;
import org.muster.api.vetting.emergency.EmergencyEvent.*;
import org.muster.api.vetting.emergency.EmergencyFinding;
import org.muster.command.support.Facts;
import org.muster.command.support.Given;
import org.muster.command.support.PolicyFixture;
import org.muster.command.support.Scenario;

class EmergencyDeciderTest {
    private static final CaseId CASE = new CaseId(new UUID(8, 1));
    private static final OfficerId OFFICER = new OfficerId(new UUID(8, 2));
    private static final Force ESSEX = new Force("Essex Police");
    private static final Instant NOW = Instant.parse("2026-03-01T10:00:00Z");
    private static final Instant AN_HOUR_LATER = Instant.parse("2026-03-01T11:00:00Z");
    private static final BreakGlass BREAK = new BreakGlass(CASE, "words");
    private static final ReviewEmergency REVIEW =
            new ReviewEmergency(CASE, 1, EmergencyFinding.JUSTIFIED, "words");
    private static final EmergencyEvent REVIEWED =
            new EmergencyReviewed(
                    CASE, OFFICER, 1, EmergencyFinding.JUSTIFIED, Personal.of("words"));

    @Test
    void opens_a_case_until_the_time_of_the_policy_is_over() {
        access().when(BREAK, by("admin", ADMINISTRATOR, NOW)).then(broken(1, AN_HOUR_LATER));
    }

    @Test
    void does_not_last_longer_for_being_asked_for_again() {
        access().given(broken(1, AN_HOUR_LATER))
                .when(BREAK, by("admin", ADMINISTRATOR, AN_HOUR_LATER.minusMillis(1)))
                .thenRejected(GLASS_BROKEN);
    }

    @Test
    void is_asked_for_anew_once_it_is_over() {
        access().given(broken(1, AN_HOUR_LATER))
                .when(BREAK, by("admin", ADMINISTRATOR, AN_HOUR_LATER))
                .then(broken(2, AN_HOUR_LATER.plusSeconds(3600)));
    }

    @ParameterizedTest
    @ValueSource(strings = {"own", "manager", "cousin"})
    void opens_nobodys_own_matter_nor_that_of_somebody_close(String account) {
        access().when(BREAK, by(account, ADMINISTRATOR, NOW)).thenUnknown();
    }

    @Test
    void is_looked_at_once_and_by_somebody_else() {
        access().given(broken(1, AN_HOUR_LATER))
                .when(REVIEW, by("auditor", AUDITOR, NOW))
                .then(REVIEWED);
        access().given(broken(1, AN_HOUR_LATER), REVIEWED)
                .when(REVIEW, by("auditor", AUDITOR, NOW))
                .thenRejected(EMERGENCY_REVIEWED);
        access().given(broken(1, AN_HOUR_LATER))
                .when(REVIEW, by("admin", AUDITOR, NOW))
                .thenUnknown();
        access().when(REVIEW, by("auditor", AUDITOR, NOW)).thenUnknown();
    }

    private static GlassBroken broken(int number, Instant until) {
        return new GlassBroken(
                CASE, OFFICER, ESSEX, number, new Account("admin"), Personal.of("words"), until);
    }

    private static Scenario<EmergencyCommand, EmergencyAccesses, EmergencyEvent> access() {
        return new Scenario<>(
                EmergencyAccesses.NONE, EmergencyDecider::decide, EmergencyAccesses::after);
    }

    private static Facts by(String account, Role role, Instant now) {
        return Given.by(account, role)
                .at(now)
                .under(PolicyFixture.policy())
                .knowing(
                        CASE,
                        new CaseOpened(
                                CASE,
                                OFFICER,
                                ESSEX,
                                Optional.of(Personal.of(new Account("own"))),
                                Optional.of(new Account("manager")),
                                new ClearanceLevel("MV"),
                                Ladder.FORCE,
                                CasePurpose.APPOINTMENT,
                                Optional.empty(),
                                List.of(),
                                PolicyFixture.VERSION),
                        new ConflictDeclared(
                                CASE, OFFICER, new Account("cousin"), Optional.empty()))
                .facts();
    }
}
