package org.muster.app.clearances;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import org.axonframework.commandhandling.gateway.CommandGateway;
import org.junit.jupiter.api.Test;
import org.muster.app.support.Caller;
import org.muster.app.support.MusterTest;
import org.muster.app.support.Scene;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.test.context.TestPropertySource;

/**
 * A day means the end of that day in London, whatever the clocks do: told on a clock that is moved
 * through both of their changes, to a 29 February.
 */
@MusterTest
@TestPropertySource(properties = "muster.test.clock=both times")
class BothTimesTest {
    private static final LocalDate LEAP = LocalDate.of(2028, 2, 29);

    @LocalServerPort int port;
    @Autowired CommandGateway commands;

    @Test
    void what_is_recorded_around_midnight_is_known_by_the_day_in_London() {
        var scene = new Scene(commands);
        var officer = scene.sergeant("Jo Hall");
        var granted = scene.cleared(officer, "MV", LocalDate.of(2026, 1, 1), LEAP);
        var mv = HeldClearance.of(port, officer, "MV", granted.position());

        move("2027-03-27T23:59:58Z"); // still winter: the clocks go forward in an hour
        mv.suspended("One.");
        move("2027-03-28T00:00:01Z");
        reinstated(mv);
        assertThat(known(mv, "2027-03-26")).isEqualTo("LIVE");
        assertThat(known(mv, "2027-03-27")).isEqualTo("SUSPENDED");
        assertThat(known(mv, "2027-03-28")).isEqualTo("LIVE");
        assertThat(mv.state("MV", "?asAt=2027-03-27")).isEqualTo("SUSPENDED");
        assertThat(mv.state("MV", "?asAt=2027-03-27T00:00:00Z")).isEqualTo("SUSPENDED");
        assertThat(mv.state("MV", "?asAt=2027-03-26T23:59:59Z")).isEqualTo("LIVE");
        assertThat(mv.state("MV", "?asAt=2027-03-28")).isEqualTo("LIVE");

        move("2027-03-28T22:59:58Z"); // by now it is summer: a second to midnight
        mv.suspended("Two.");
        move("2027-03-28T23:00:01Z");
        reinstated(mv);
        assertThat(known(mv, "2027-03-28")).isEqualTo("SUSPENDED");
        assertThat(known(mv, "2027-03-29")).isEqualTo("LIVE");
        assertThat(mv.state("MV", "?asAt=2027-03-28")).isEqualTo("SUSPENDED");
        assertThat(mv.state("MV", "?asAt=2027-03-29")).isEqualTo("LIVE");
        assertThat(mv.state("MV", "?asAt=2027-03-28T23:00:00Z")).isEqualTo("LIVE");

        move("2027-10-30T22:59:58Z"); // still summer
        mv.suspended("Three.");
        move("2027-10-30T23:00:01Z");
        reinstated(mv);
        assertThat(known(mv, "2027-10-30")).isEqualTo("SUSPENDED");
        assertThat(known(mv, "2027-10-31")).isEqualTo("DUE_FOR_RENEWAL");
        move("2027-10-31T23:59:58Z"); // the day of 25 hours ends in winter
        mv.suspended("Four.");
        move("2027-11-01T00:00:01Z");
        reinstated(mv);
        assertThat(known(mv, "2027-10-31")).isEqualTo("SUSPENDED");
        assertThat(known(mv, "2027-11-01")).isEqualTo("DUE_FOR_RENEWAL");
        assertThat(mv.state("MV", "?asAt=2027-10-31")).isEqualTo("SUSPENDED");
        assertThat(mv.state("MV", "?asAt=2027-11-01")).isEqualTo("DUE_FOR_RENEWAL");

        assertThat(mv.state("MV", "?asAt=2028-02-28")).isEqualTo("DUE_FOR_RENEWAL");
        assertThat(mv.state("MV", "?asAt=2028-02-29")).isEqualTo("DUE_FOR_RENEWAL");
        assertThat(mv.state("MV", "?asAt=2028-02-29T23:59:59Z")).isEqualTo("DUE_FOR_RENEWAL");
        assertThat(mv.state("MV", "?asAt=2028-03-01T00:00:00Z")).isEqualTo("LAPSED");
        assertThat(mv.state("MV", "?asAt=2028-03-01")).isEqualTo("LAPSED");
        assertThat(mv.state("MV", "?asAt=2028-03-01&knownAt=2027-03-27")).isEqualTo("LAPSED");
        assertThat(mv.state("MV", "?asAt=2027-03-29&knownAt=2027-03-28")).isEqualTo("SUSPENDED");

        var path = "/api/v1/officers/" + officer + "/clearances?knownAt=";
        Caller.as("recruiter", port).get(path + "2027-11-01").expect(200);
        Caller.as("recruiter", port).get(path + "2027-11-02").expect(400);
        Caller.as("recruiter", port).get(path + "2027-11-01T00:00:09Z").expect(400);
    }

    /** As it was believed to be on that day, which then was the last. */
    private static String known(HeldClearance held, String day) {
        var believed = held.as("decider").get(held.path() + "?asAt=" + day + "&knownAt=" + day);
        return believed.expect(200).text("/state");
    }

    private static void reinstated(HeldClearance held) {
        held.order("decider", "reinstatement", "{\"grounds\":\"Why.\"}").expect(200);
    }

    private void move(String to) {
        Caller.as("admin", port)
                .send("PUT", "/api/v1/demo/clock", "{\"now\":\"%s\"}".formatted(Instant.parse(to)))
                .expect(200);
    }
}
