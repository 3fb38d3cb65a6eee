package org.muster.app.vetting;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.axonframework.commandhandling.gateway.CommandGateway;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.muster.app.support.Caller;
import org.muster.app.support.MusterTest;
import org.muster.app.support.Scene;
import org.muster.app.support.Visitor;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** The list of sampled cases: what is open, for whom it is there, and that its reading is kept. */
@MusterTest
class SampledCasesTest {
    private static final String LIST = "/api/v1/sampled-cases";

    @LocalServerPort int port;
    @Autowired CommandGateway commands;

    Scene scene;
    CaseWork sampled;

    @BeforeEach
    void draw() {
        scene = new Scene(commands);
        var officer = scene.sergeant("Lee Moss");
        sampled = AppealWork.refused(port, officer).work();
        sampled.order("decider", "sample", "{\"sampler\":\"decider2\"}").expect(200);
    }

    @Test
    void a_drawn_case_is_open_until_its_findings_are_recorded() {
        assertThat(listed("decider", "open=true")).contains(sampled.id());
        assertThat(listed("decider", "open=false")).doesNotContain(sampled.id());
        var found = "{\"finding\":\"RISKS_MISSED\",\"findings\":\"CANARYFOUND\"}";
        sampled.order("decider2", "sample/findings", found).expect(200);

        assertThat(listed("decider", "open=true")).doesNotContain(sampled.id());
        assertThat(listed("decider2", "open=false")).contains(sampled.id());
        var all = Caller.as("decider", port).get(LIST + "?limit=200").expect(200);
        assertThat(all.response().body()).contains("RISKS_MISSED").doesNotContain("CANARYFOUND");
        var page = Visitor.as("decider", port).get("/sampled-cases?open=false&limit=200");
        assertThat(page.expect(200).text()).contains("Lee Moss", "Risks were missed");
        assertThat(Visitor.as("decider", port).get("/vetting-cases").html())
                .contains("/sampled-cases");
    }

    @Test
    void it_is_for_decision_makers_and_for_auditors_with_a_reason() {
        Caller.nobody(port).get(LIST).expect(401);
        var others = List.of("researcher", "appeals", "recruiter", "manager", "adams", "admin");
        for (var account : others) Caller.as(account, port).get(LIST).expect(403);
        var auditor = Caller.as("auditor", port);
        auditor.get(LIST).expect(400);
        auditor.get(LIST, "Access-Reason", "Dip sample 8").expect(200);
        assertThat(auditor.get("/api/v1/audit/readings?limit=200").expect(200).response().body())
                .contains("sampled cases", "Dip sample 8");
        assertThat(Visitor.as("researcher", port).get("/vetting-cases").html())
                .doesNotContain("/sampled-cases");
    }

    @Test
    void whoever_declared_an_interest_in_the_case_does_not_find_it() {
        assertThat(listed("decider2", "open=true")).contains(sampled.id());
        sampled.order("decider2", "conflicts", "{}").expect(200);
        assertThat(listed("decider2", "open=true")).doesNotContain(sampled.id());
        assertThat(listed("decider", "open=true")).contains(sampled.id());
    }

    private Stream<String> listed(String account, String which) {
        var path = LIST + "?limit=200&" + which + "&waitFor=" + scene.end();
        return Caller.as(account, port)
                .get(path)
                .expect(200)
                .json()
                .valueStream()
                .map(line -> line.get("caseId").asString());
    }
}
