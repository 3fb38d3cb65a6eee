package org.muster.app.operations;

import static org.assertj.core.api.Assertions.assertThat;

import io.micrometer.core.instrument.Meter.Type;
import io.micrometer.core.instrument.MeterRegistry;
import org.axonframework.commandhandling.gateway.CommandGateway;
import org.junit.jupiter.api.Test;
import org.muster.app.support.Caller;
import org.muster.app.support.MusterTest;
import org.muster.app.support.Scene;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

@MusterTest
class MeasuresTest {
    @LocalServerPort int port;
    @Autowired CommandGateway commands;
    @Autowired MeterRegistry meters;

    @Test
    void tells_questions_apart_and_how_late_views_are_and_registers_no_gauge_for_each_message() {
        var end = new Scene(commands).end();
        var recruiter = Caller.as("recruiter", port);
        recruiter.get("/api/v1/officers?waitFor=" + end).expect(200);
        recruiter.get("/api/v1/vacancies").expect(200);

        assertThat(asked("OfficerLine.Find")).isPositive();
        assertThat(asked("VacancyLine.Find")).isPositive();
        assertThat(latency("officers")).isPositive();
        assertThat(meters.getMeters())
                .extracting(meter -> meter.getId())
                .filteredOn(id -> id.getType() == Type.GAUGE)
                .noneMatch(id -> id.getName().matches("(eventProcessor|queryBus|commandBus).*"));
    }

    private long asked(String question) {
        return meters.get("queryBus.allTimer").tag("payloadType", question).timer().count();
    }

    private long latency(String view) {
        return meters.get("eventProcessor.latency").tag("processorName", view).timer().count();
    }
}
