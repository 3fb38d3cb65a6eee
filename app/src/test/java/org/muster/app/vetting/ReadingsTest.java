package org.muster.app.vetting;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.axonframework.commandhandling.gateway.CommandGateway;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.muster.app.support.Caller;
import org.muster.app.support.MusterTest;
import org.muster.app.support.Scene;
import org.muster.app.support.Visitor;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import tools.jackson.databind.JsonNode;

/** An auditor looks at who looked. */
@MusterTest
class ReadingsTest {
    private static final String READINGS = "/api/v1/audit/readings";

    @LocalServerPort int port;
    @Autowired CommandGateway commands;

    private CaseWork work;

    @BeforeEach
    void readACase() {
        var scene = new Scene(commands);
        work = CaseWork.opened(port, scene.sergeant("Jo Hall"), "MV");
        work.check("PNC", "CLEAR").expect(200);
        work.seenBy("researcher").expect(200);
        work.seenBy("recruiter").expect(403);
        work.as("auditor").get("/api/v1/vacancies?waitFor=" + scene.end()).expect(200);
    }

    @Test
    void are_told_with_who_and_what_but_not_what_it_held() {
        var readings = as("auditor").get(READINGS + "?case=" + work.id()).expect(200).json();

        assertThat(readings.size()).isEqualTo(2);
        assertThat(readings.at("/0/account").asString()).isEqualTo("recruiter");
        assertThat(readings.at("/0/allowed").asBoolean()).isFalse();
        assertThat(readings.at("/1/account").asString()).isEqualTo("researcher");
        assertThat(readings.at("/1/fields").toString()).contains("checks");
    }

    @Test
    void are_found_by_account_and_by_refusal() {
        var refused = as("dpo").get(READINGS + "?refused=true&limit=200").expect(200).json();
        assertThat(stream(refused)).isNotEmpty().noneMatch(r -> r.at("/allowed").asBoolean());
        var ofOne = as("dpo").get(READINGS + "?account=researcher").expect(200).json();
        assertThat(stream(ofOne))
                .isNotEmpty()
                .allMatch(r -> r.at("/account").asString().equals("researcher"));
    }

    @Test
    void are_marked_on_the_page_where_they_were_refused_and_only_there() {
        var page = Visitor.as("auditor", port).get("/readings?limit=2").expect(200).html();
        var rows = page.substring(page.indexOf("<tbody")).split("<tr", -1);
        assertThat(rows[1]).contains("recruiter", ">Refused<");
        assertThat(rows[2]).contains("researcher").doesNotContain("Refused");
    }

    @Test
    void go_on_where_the_page_ended() {
        var first = as("auditor").get(READINGS + "?limit=1").expect(200);
        var next = first.header("Link").orElseThrow().replaceAll("<([^>]*)>.*", "$1");
        var second = as("auditor").get(next).expect(200);

        assertThat(second.at("/0/number").asLong()).isLessThan(first.at("/0/number").asLong());
        as("auditor").get(READINGS + "?cursor=eA").expect(400);
    }

    private static Stream<JsonNode> stream(JsonNode list) {
        return StreamSupport.stream(list.spliterator(), false);
    }

    private Caller as(String account) {
        return Caller.as(account, port);
    }
}
