package org.muster.app.vetting;

import static org.assertj.core.api.Assertions.assertThat;

import org.axonframework.commandhandling.gateway.CommandGateway;
import org.junit.jupiter.api.Test;
import org.muster.api.officers.OfficerId;
import org.muster.app.support.Caller;
import org.muster.app.support.MusterTest;
import org.muster.app.support.Scene;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.test.context.TestPropertySource;

/**
 * Out-of-time appeal: when lodged on the day after closing, including a bank holiday, then the date
 * arithmetic is shown, and the late reason is accepted or the appeal is out of time.
 */
@MusterTest
@TestPropertySource(properties = "spring.application.name=out-of-time") // a clock of its own
class OutOfTimeAppealTest {
    @LocalServerPort int port;
    @Autowired CommandGateway commands;

    @Test
    void out_of_time_appeal() {
        at("2027-12-24T09:00:00Z");
        var scene = new Scene(commands);
        var adams = refused(scene.owner("adams"));
        var shah = refused(scene.owner("shah"));
        var inTime = refused(scene.sergeant("Jo Hall"));

        at("2028-01-13T23:59:59Z");
        inTime.lodged("appeals").expect(201);

        at("2028-01-14T00:00:00Z");
        var late = adams.lodged("adams").refusedBy("OUT_OF_TIME");
        assertThat(late.text("/detail"))
                .contains("24 December 2027")
                .contains("27 December 2027, Christmas Day (substitute day)")
                .contains("28 December 2027, Boxing Day (substitute day)")
                .contains("counts as received 2 working days later, on 30 December 2027")
                .contains("ended at midnight on 13 January 2028");
        assertThat(late.text("/missing/0")).isEqualTo("lateReason");

        var accepted = adams.lodgedLate("adams").expect(201).id();
        adams.decided("appeals", accepted, "DISMISSED").refusedBy("LATENESS_NOT_WEIGHED");
        adams.order(
                        "appeals",
                        accepted,
                        "late-acceptance",
                        "{\"because\":\"ILLNESS\",\"reason\":\"The hospital confirms it.\"}")
                .expect(200);
        assertThat(adams.seen("appeals", accepted).text("/state")).isEqualTo("ACCEPTED");

        var refused = shah.lodgedLate("shah").expect(201).id();
        shah.order("appeals", refused, "late-refusal", "{\"reason\":\"Nothing shows it.\"}")
                .expect(200);
        shah.decided("appeals", refused, "ALLOWED").refusedBy("OUT_OF_TIME");
        var seen = shah.seen("appeals", refused).expect(200);
        assertThat(seen.text("/state")).isEqualTo("OUT_OF_TIME");
        assertThat(seen.text("/window/window/lastDay")).isEqualTo("2028-01-13");
        assertThat(seen.text("/window/receipt/notCounted/2/because"))
                .isEqualTo("Christmas Day (substitute day)");
        assertThat(seen.text("/history/1/sentence")).contains("out of time");
    }

    private AppealWork refused(OfficerId officer) {
        return AppealWork.refused(port, officer);
    }

    private void at(String now) {
        Caller.as("admin", port)
                .send("PUT", "/api/v1/demo/clock", "{\"now\":\"" + now + "\"}")
                .expect(200);
    }
}
