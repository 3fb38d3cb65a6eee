package org.muster.command.officers;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.muster.api.access.Role.AUDITOR;
import static org.muster.api.access.Role.RECRUITER;
import static org.muster.api.access.Role.WORKFORCE_PLANNER;
import static org.muster.api.refusals.Rejection.ACCOUNT_TAKEN;
import static org.muster.api.refusals.Rejection.ACCREDITATION_UNKNOWN;
import static org.muster.api.refusals.Rejection.ID_TAKEN;
import static org.muster.api.refusals.Rejection.LEAVES_IN_THE_FUTURE;
import static org.muster.api.refusals.Rejection.OFFICER_HAS_LEFT;
import static org.muster.api.refusals.Rejection.STAFF_NUMBER_TAKEN;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.muster.api.Force;
import org.muster.api.access.Account;
import org.muster.api.clearances.ClearanceCommand.TerminateClearances;
import org.muster.api.engagements.EngagementCommand.EndEngagements;
import org.muster.api.officers.Leaving;
import org.muster.api.officers.Officer;
import org.muster.api.officers.Officer.Skill;
import org.muster.api.officers.OfficerCommand;
import org.muster.api.officers.OfficerCommand.RecordLeaving;
import org.muster.api.officers.OfficerCommand.RegisterOfficer;
import org.muster.api.officers.OfficerEvent;
import org.muster.api.officers.OfficerEvent.OfficerLeft;
import org.muster.api.officers.OfficerEvent.OfficerRegistered;
import org.muster.api.officers.OfficerId;
import org.muster.api.officers.Rank;
import org.muster.api.personal.Personal;
import org.muster.api.refusals.BadField;
import org.muster.command.support.Facts;
import org.muster.command.support.Given;
import org.muster.command.support.Promise.Also;
import org.muster.command.support.Promise.Take;
import org.muster.command.support.SampleOfficer;
import org.muster.command.support.SamplePolicy;
import org.muster.command.support.Scenario;

class OfficerDeciderTest {
    private static final OfficerId ADAMS =
            new OfficerId(UUID.fromString("01890000-0000-7000-8000-000000000001"));
    private static final Force ESSEX = new Force("Essex Police");
    private static final Account SIGN_IN = new Account("adams");
    private static final Officer SERGEANT =
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
                    Optional.empty(),
                    Optional.empty());
    private static final OfficerRegistered REGISTERED =
            new OfficerRegistered(
                    ADAMS,
                    Personal.of("Jo Adams"),
                    Personal.of("4711"),
                    Optional.of(Personal.of(SIGN_IN)),
                    SERGEANT);

    @Nested
    class Leaving_the_force {
        private static final LocalDate TODAY = LocalDate.of(2026, 3, 1);
        private static final RecordLeaving LEAVE =
                new RecordLeaving(ADAMS, TODAY, Leaving.RESIGNED);

        @Test
        void ends_every_clearance_and_whatever_is_under_way_in_the_same_breath() {
            var decision = officer().given(REGISTERED).when(LEAVE, byPlanner()).thenDecision();
            assertThat(decision.events())
                    .containsExactly(new OfficerLeft(ADAMS, TODAY, Leaving.RESIGNED));
            assertThat(decision.promises())
                    .containsExactly(
                            new Also(new TerminateClearances(ADAMS, ESSEX, TODAY)),
                            new Also(new EndEngagements(ADAMS, TODAY)));
        }

        @Test
        void is_recorded_once_and_not_ahead_of_its_day() {
            officer()
                    .given(REGISTERED, new OfficerLeft(ADAMS, TODAY, Leaving.RETIRED))
                    .when(LEAVE, byPlanner())
                    .thenRejected(OFFICER_HAS_LEFT);
            officer()
                    .given(REGISTERED)
                    .when(
                            new RecordLeaving(ADAMS, TODAY.plusDays(1), Leaving.RESIGNED),
                            byPlanner())
                    .thenRejected(LEAVES_IN_THE_FUTURE);
        }

        @Test
        void is_not_for_the_officer_nor_for_those_who_look_on() {
            officer()
                    .given(REGISTERED)
                    .when(LEAVE, Given.by("adams", WORKFORCE_PLANNER).on(TODAY).facts())
                    .thenUnknown();
            officer()
                    .given(REGISTERED)
                    .when(LEAVE, Given.by("auditor", AUDITOR).on(TODAY).facts())
                    .thenUnknown();
        }

        @Test
        void needs_an_officer_on_record() {
            officer().when(LEAVE, byPlanner()).thenUnknown();
        }

        private static Facts byPlanner() {
            return Given.by("planner", WORKFORCE_PLANNER).on(TODAY).facts();
        }
    }

    @Nested
    class Registering_an_officer {
        @Test
        void puts_the_officer_on_record() {
            officer().when(register(), Given.by("recruiter", RECRUITER).facts()).then(REGISTERED);
        }

        @Test
        void claims_the_staff_number_and_the_account() {
            officer()
                    .when(register(), Given.by("recruiter", RECRUITER).facts())
                    .thenPromises(
                            new Take(OfficerDecider.staffNumber(ESSEX, "4711"), STAFF_NUMBER_TAKEN),
                            new Take(OfficerDecider.signIn(SIGN_IN), ACCOUNT_TAKEN));
        }

        @Test
        void takes_an_id_only_once() {
            officer()
                    .given(REGISTERED)
                    .when(register(), Given.by("recruiter", RECRUITER).facts())
                    .thenRejected(ID_TAKEN);
        }

        @Test
        void knows_only_accreditations_of_the_policy_set() {
            var officer = SampleOfficer.a(Rank.SERGEANT).holding("ICIDP").holding("XYZ");
            officer()
                    .when(register("Jo Adams", "4711", officer), planner())
                    .thenRejected(ACCREDITATION_UNKNOWN, "XYZ");
        }

        @Test
        void takes_known_accreditations() {
            var officer = SampleOfficer.a(Rank.SERGEANT).holding("ICIDP");
            var decision =
                    officer().when(register("Jo Adams", "4711", officer), planner()).thenDecision();
            assertThat(decision.events()).hasSize(1);
        }

        @Test
        void does_not_take_an_arrival_in_the_future() {
            var officer = SampleOfficer.a(Rank.SERGEANT).residentSince(LocalDate.of(2026, 3, 2));
            assertThatExceptionOfType(BadField.class)
                    .isThrownBy(
                            officer().when(register("Jo Adams", "4711", officer), planner())
                                    ::thenDecision)
                    .returns("residentInUkSince", BadField::field);
        }

        @ParameterizedTest
        @ValueSource(strings = {"", "47 11", "4711/2", "123456789012345678901"})
        void needs_a_staff_number_of_letters_digits_and_hyphens(String staffNumber) {
            assertThatExceptionOfType(BadField.class)
                    .isThrownBy(
                            () -> register("Jo Adams", staffNumber, SampleOfficer.a(Rank.SERGEANT)))
                    .returns("staffNumber", BadField::field);
        }

        @Test
        void needs_a_name_on_one_line() {
            assertThatExceptionOfType(BadField.class)
                    .isThrownBy(() -> register("Jo\nAdams", "4711", SampleOfficer.a(Rank.SERGEANT)))
                    .returns("name", BadField::field);
        }

        @Test
        void does_not_let_officers_manage_themselves() {
            var managed = new Managed(SIGN_IN).officer();
            assertThatExceptionOfType(BadField.class)
                    .isThrownBy(
                            () ->
                                    new RegisterOfficer(
                                            ADAMS,
                                            "Jo Adams",
                                            "4711",
                                            Optional.of(SIGN_IN),
                                            managed))
                    .returns("lineManager", BadField::field);
        }

        @ParameterizedTest
        @ValueSource(ints = {0, 6})
        void takes_skills_at_levels_from_1_to_5(int level) {
            assertThatExceptionOfType(BadField.class)
                    .isThrownBy(() -> new Skill("Search", level))
                    .returns("level", BadField::field);
        }

        @Test
        void is_not_for_an_auditor() {
            officer().when(register(), Given.by("auditor", AUDITOR).facts()).thenUnknown();
        }
    }

    /** An officer managed by some account. */
    private record Managed(Account by) {
        Officer officer() {
            return new Officer(
                    ESSEX,
                    Rank.SERGEANT,
                    false,
                    false,
                    List.of(),
                    List.of(),
                    false,
                    Optional.empty(),
                    Optional.empty(),
                    Optional.of(by),
                    Optional.empty());
        }
    }

    private static RegisterOfficer register(
            String name, String staffNumber, SampleOfficer officer) {
        return new RegisterOfficer(
                ADAMS, name, staffNumber, Optional.of(SIGN_IN), officer.recorded());
    }

    private static Facts planner() {
        return Given.by("planner", WORKFORCE_PLANNER).under(SamplePolicy.POLICY).facts();
    }

    private static Scenario<OfficerCommand, OfficerRecord, OfficerEvent> officer() {
        return new Scenario<>(
                new OfficerRecord.NotRegistered(), OfficerDecider::decide, OfficerRecord::evolve);
    }

    private static RegisterOfficer register() {
        return new RegisterOfficer(ADAMS, "Jo Adams", "4711", Optional.of(SIGN_IN), SERGEANT);
    }
}
