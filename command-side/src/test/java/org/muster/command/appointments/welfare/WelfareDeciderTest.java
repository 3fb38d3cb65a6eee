package org.muster.command.appointments.welfare;

import static org.muster.api.access.Role.AUDITOR;
import static org.muster.api.access.Role.RECRUITER;
import static org.muster.api.refusals.Rejection.APPOINTMENT_NOT_STARTED;
import static org.muster.api.refusals.Rejection.WELFARE_DAY_NOT_POSSIBLE;
import static org.muster.api.refusals.Rejection.WELFARE_NOT_ASKED_FOR;

import java.time.LocalDate;
import java.time.Period;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.muster.api.Force;
import org.muster.api.access.Account;
import org.muster.api.appointments.AppointmentEvent;
import org.muster.api.appointments.AppointmentEvent.*;
import org.muster.api.appointments.AppointmentId;
import org.muster.api.appointments.welfare.WelfareCommand;
import org.muster.api.appointments.welfare.WelfareCommand.RecordWelfare;
import org.muster.api.appointments.welfare.WelfareEvent;
import org.muster.api.appointments.welfare.WelfareEvent.WelfareHeld;
import org.muster.api.officers.OfficerId;
import org.muster.api.personal.Personal;
import org.muster.api.roles.ProfileFields;
import org.muster.api.roles.Quotation.PostCondition;
import org.muster.api.roles.RoleProfileEvent.VersionPublished;
import org.muster.api.roles.RoleProfileId;
import org.muster.api.roles.Span;
import org.muster.command.support.Facts;
import org.muster.command.support.Given;
import org.muster.command.support.PolicyFixture;
import org.muster.command.support.Scenario;

class WelfareDeciderTest {
    private static final AppointmentId APPOINTMENT = new AppointmentId(new UUID(7, 1));
    private static final OfficerId ADAMS = new OfficerId(new UUID(7, 2));
    private static final RoleProfileId PROFILE = new RoleProfileId(new UUID(7, 3));
    private static final Force ESSEX = new Force("Essex Police");
    private static final LocalDate START = LocalDate.of(2026, 3, 2);
    private static final LocalDate TODAY = LocalDate.of(2027, 2, 22);
    private static final AppointmentStarted STARTED =
            new AppointmentStarted(APPOINTMENT, ADAMS, START, List.of(), PolicyFixture.VERSION);

    @Test
    void is_recorded_with_its_day_and_by_whom() {
        welfare().when(record(TODAY), inPost()).then(held(TODAY));
    }

    @Test
    void may_be_recorded_for_the_first_day_in_post() {
        welfare().when(record(START), inPost()).then(held(START));
    }

    @Test
    void is_on_a_day_in_post_that_has_come() {
        welfare().when(record(START.minusDays(1)), inPost()).thenRejected(WELFARE_DAY_NOT_POSSIBLE);
        welfare().when(record(TODAY.plusDays(1)), inPost()).thenRejected(WELFARE_DAY_NOT_POSSIBLE);
    }

    @Test
    void is_recorded_once_for_a_day() {
        welfare()
                .given(held(TODAY))
                .when(record(TODAY), inPost())
                .thenRejected(WELFARE_DAY_NOT_POSSIBLE);
    }

    @Test
    void is_for_those_in_post() {
        var hold = new AppointmentOnHold(APPOINTMENT, ADAMS, Personal.of("Why."));
        var end = new AppointmentEnded(APPOINTMENT, ADAMS, TODAY.minusDays(1), Personal.of("Why."));
        var elsewhere =
                List.<List<AppointmentEvent>>of(
                        List.of(), List.of(STARTED, hold), List.of(STARTED, end));
        for (var events : elsewhere) {
            welfare()
                    .when(record(TODAY), facts(by("recruiter"), true, events))
                    .thenRejected(APPOINTMENT_NOT_STARTED);
        }
    }

    @Test
    void is_possible_on_the_last_day_in_post() {
        var end = new AppointmentEnded(APPOINTMENT, ADAMS, TODAY, Personal.of("Why."));
        welfare()
                .when(record(TODAY), facts(by("recruiter"), true, List.of(STARTED, end)))
                .then(held(TODAY));
    }

    @Test
    void is_recorded_only_where_the_post_asks_for_it() {
        welfare()
                .when(record(TODAY), facts(by("recruiter"), false, List.of(STARTED)))
                .thenRejected(WELFARE_NOT_ASKED_FOR);
    }

    @Test
    void is_not_for_a_recruiter_whose_own_it_is_nor_of_another_force_nor_for_others() {
        var force = new Force("Kent Police");
        for (var given :
                List.of(
                        by("adams"),
                        by("recruiter").onlyFor(force),
                        Given.by("auditor", AUDITOR).on(TODAY))) {
            welfare().when(record(TODAY), facts(given, true, List.of(STARTED))).thenUnknown();
        }
    }

    @Test
    void is_about_no_unknown_appointment() {
        welfare().when(record(TODAY), by("recruiter").facts()).thenUnknown();
    }

    private static Scenario<WelfareCommand, List<WelfareEvent>, WelfareEvent> welfare() {
        return new Scenario<>(List.of(), WelfareDecider::decide, WelfareDeciderTest::and);
    }

    private static List<WelfareEvent> and(List<WelfareEvent> events, WelfareEvent event) {
        var more = new ArrayList<>(events);
        more.add(event);
        return more;
    }

    private static RecordWelfare record(LocalDate day) {
        return new RecordWelfare(APPOINTMENT, day);
    }

    private static WelfareHeld held(LocalDate day) {
        return new WelfareHeld(APPOINTMENT, ADAMS, day, new Account("recruiter"));
    }

    private static Given by(String account) {
        return Given.by(account, RECRUITER).on(TODAY);
    }

    private static Facts inPost() {
        return facts(by("recruiter"), true, List.of(STARTED));
    }

    private static Facts facts(Given given, boolean asksForIt, List<AppointmentEvent> events) {
        var made =
                new AppointmentMade(
                        APPOINTMENT,
                        ADAMS,
                        ESSEX,
                        Optional.of(Personal.of(new Account("adams"))),
                        Optional.empty(),
                        Optional.empty(),
                        PROFILE,
                        1,
                        START,
                        Optional.empty(),
                        false,
                        Optional.empty(),
                        List.of(),
                        PolicyFixture.VERSION);
        return given.under(PolicyFixture.policy())
                .knowing(APPOINTMENT, made)
                .knowing(APPOINTMENT, events.toArray(AppointmentEvent[]::new))
                .knowing(PROFILE, published(asksForIt))
                .facts();
    }

    private static VersionPublished published(boolean asksForIt) {
        var yearly =
                new PostCondition(
                        PostCondition.Kind.WELFARE_APPOINTMENT,
                        Optional.of(Period.ofYears(1)),
                        PostCondition.Obligation.MAY_BE_REQUIRED,
                        "a welfare appointment on an annual basis",
                        Span.TYPED);
        var fields =
                new ProfileFields(
                        Optional.of("Protecting vulnerable persons sergeant"),
                        Optional.of(ESSEX),
                        Optional.empty(),
                        Optional.empty(),
                        Optional.empty(),
                        Optional.empty(),
                        List.of(),
                        List.of(),
                        List.of(),
                        List.of(),
                        List.of(),
                        List.of(),
                        List.of(),
                        List.of(),
                        List.of(),
                        asksForIt ? List.of(yearly) : List.of(),
                        List.of(),
                        Optional.empty(),
                        Optional.empty(),
                        List.of(),
                        Optional.empty(),
                        List.of());
        return new VersionPublished(
                PROFILE,
                ESSEX,
                1,
                fields,
                Map.of(),
                Optional.empty(),
                START,
                PolicyFixture.VERSION);
    }
}
