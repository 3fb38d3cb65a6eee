package org.muster.app.vetting;

import static org.assertj.core.api.Assertions.assertThat;

import org.axonframework.commandhandling.gateway.CommandGateway;
import org.junit.jupiter.api.Test;
import org.muster.app.support.Caller;
import org.muster.app.support.MusterTest;
import org.muster.app.support.Scene;
import org.muster.app.support.Visitor;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.test.context.TestPropertySource;

/** The days of a case over an Easter in whose night of Sunday the clocks go forward. */
@MusterTest
@TestPropertySource(properties = "muster.test.clock=of cases")
class CaseClockScenarioTest {
    @LocalServerPort int port;
    @Autowired CommandGateway commands;

    @Test
    void a_case_counts_working_days_and_stops_while_the_applicant_is_awaited() {
        at("2027-03-24T23:30:00Z"); // Wednesday, in winter: the applicant's forms are awaited
        var work = CaseWork.opened(port, new Scene(commands).sergeant("Jo Hall"), "MV");
        assertDays(work, "day 1", "0 working days");

        at("2027-03-29T22:55:00Z"); // Easter Monday is not over yet, by now in summer
        assertDays(
                work,
                "day 6, of which 5 waiting for the applicant",
                "1 working day, of which 1 waiting for the applicant");
        at("2027-03-29T23:00:00Z");
        assertDays(
                work,
                "day 7, of which 6 waiting for the applicant",
                "2 working days, of which 2 waiting for the applicant");
        work.order("researcher", "forms", "{\"received\":true}").expect(200);

        at("2027-03-30T23:00:00Z"); // Wednesday: the clock runs again
        assertDays(
                work,
                "day 8, of which 6 waiting for the applicant",
                "3 working days, of which 2 waiting for the applicant");
        var days = work.seenBy("researcher").expect(200);
        assertThat(days.text("/days/working/passed")).isEqualTo("3");
        assertThat(days.text("/days/working/waiting")).isEqualTo("2");
    }

    private void assertDays(CaseWork work, String civil, String working) {
        var researcher = Visitor.as("researcher", port);
        var waitFor = "?waitFor=" + new Scene(commands).end();
        var page = researcher.get("/vetting-cases/" + work.id() + waitFor).expect(200);
        assertThat(page.text()).contains(civil + " ", working + " ");
        var queue = researcher.get("/vetting-cases" + waitFor + "&turn=").expect(200);
        assertThat(queue.text()).contains(civil + " ", working + " ");
    }

    private void at(String now) {
        Caller.as("admin", port)
                .send("PUT", "/api/v1/demo/clock", "{\"now\":\"" + now + "\"}")
                .expect(200);
    }
}
