package org.muster.query.appointments;

import static org.assertj.core.api.Assertions.assertThat;
import static org.muster.api.appointments.AppointmentState.AWAITING_START;
import static org.muster.api.appointments.AppointmentState.ENDED;
import static org.muster.api.appointments.AppointmentState.IN_POST;
import static org.muster.api.appointments.AppointmentState.ON_HOLD;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.muster.api.Force;
import org.muster.api.access.Account;
import org.muster.api.access.Role;
import org.muster.api.appointments.AppointmentEvent;
import org.muster.api.appointments.AppointmentEvent.AppointmentEnded;
import org.muster.api.appointments.AppointmentEvent.AppointmentMade;
import org.muster.api.appointments.AppointmentEvent.AppointmentOnHold;
import org.muster.api.appointments.AppointmentEvent.AppointmentStarted;
import org.muster.api.appointments.AppointmentId;
import org.muster.api.appointments.AppointmentState;
import org.muster.api.officers.OfficerId;
import org.muster.api.personal.Personal;
import org.muster.api.roles.RoleProfileId;
import org.muster.api.views.AsAt;
import org.muster.api.views.Recorded;

class AppointmentFoldTest {
    private static final AppointmentId ID = new AppointmentId(new UUID(0, 1));
    private static final OfficerId OFFICER = new OfficerId(new UUID(0, 2));
    private static final LocalDate START = LocalDate.of(2026, 10, 1);

    private final List<Recorded<AppointmentEvent>> recorded = new ArrayList<>();

    AppointmentFoldTest() {
        at("2026-09-01", made());
    }

    @Test
    void waits_for_the_confirmation_and_for_the_first_day() {
        assertThat(now("2026-10-02")).isEqualTo(AWAITING_START);
        at("2026-09-20", new AppointmentStarted(ID, OFFICER, START, List.of(), "P"));
        assertThat(now("2026-09-30")).isEqualTo(AWAITING_START);
        assertThat(now("2026-10-01")).isEqualTo(IN_POST);
    }

    @Test
    void goes_on_after_a_hold_once_the_start_is_confirmed() {
        at("2026-09-10", new AppointmentOnHold(ID, OFFICER, Personal.of("Unwell")));
        assertThat(now("2026-10-02")).isEqualTo(ON_HOLD);
        at("2026-09-20", new AppointmentStarted(ID, OFFICER, START, List.of(), "P"));
        assertThat(now("2026-10-02")).isEqualTo(IN_POST);
    }

    @Test
    void is_in_post_to_the_end_of_the_last_day() {
        at("2026-09-20", new AppointmentStarted(ID, OFFICER, START, List.of(), "P"));
        at("2026-10-20", ended("2026-11-05"));
        assertThat(now("2026-11-05")).isEqualTo(IN_POST);
        assertThat(now("2026-11-06")).isEqualTo(ENDED);
    }

    @Test
    void is_told_as_it_was_and_not_as_it_became() {
        at("2026-09-20", new AppointmentStarted(ID, OFFICER, START, List.of(), "P"));
        at("2026-10-20", new AppointmentOnHold(ID, OFFICER, Personal.of("Unwell")));
        assertThat(then("2026-10-19", Optional.empty())).isEqualTo(IN_POST);
        assertThat(then("2026-10-21", Optional.empty())).isEqualTo(ON_HOLD);
    }

    @Test
    void an_end_that_was_recorded_late_was_true_on_its_day_but_not_known() {
        at("2026-09-20", new AppointmentStarted(ID, OFFICER, START, List.of(), "P"));
        at("2026-11-20", ended("2026-11-05"));
        assertThat(then("2026-11-10", Optional.empty())).isEqualTo(ENDED);
        assertThat(then("2026-11-10", Optional.of(moment("2026-11-15")))).isEqualTo(IN_POST);
    }

    @Test
    void is_not_there_before_it_was_made() {
        var before = new AsAt(Optional.of(moment("2026-08-31")), Optional.empty());
        assertThat(AppointmentFold.of(recorded, before)).isEmpty();
    }

    private AppointmentState now(String day) {
        return AppointmentFold.of(recorded, AsAt.NOW).orElseThrow().on(LocalDate.parse(day));
    }

    private AppointmentState then(String day, Optional<Instant> knownAt) {
        var past = new AsAt(Optional.of(moment(day)), knownAt);
        return AppointmentFold.of(recorded, past).orElseThrow().on(LocalDate.parse(day));
    }

    private void at(String day, AppointmentEvent event) {
        var number = recorded.size();
        recorded.add(
                new Recorded<>(
                        event,
                        "event-" + number,
                        number,
                        number,
                        moment(day),
                        new Account("recruiter"),
                        Role.RECRUITER));
    }

    private static Instant moment(String day) {
        return Instant.parse(day + "T12:00:00Z");
    }

    private static AppointmentEnded ended(String lastDay) {
        return new AppointmentEnded(ID, OFFICER, LocalDate.parse(lastDay), Personal.of("Moved"));
    }

    private static AppointmentMade made() {
        return new AppointmentMade(
                ID,
                OFFICER,
                new Force("Northshire Police"),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                new RoleProfileId(new UUID(0, 3)),
                1,
                START,
                Optional.empty(),
                false,
                Optional.of(Personal.of("A major enquiry")),
                List.of(),
                "P");
    }
}
