package org.muster.app.vetting;

import static org.assertj.core.api.Assertions.assertThat;

import org.axonframework.commandhandling.gateway.CommandGateway;
import org.junit.jupiter.api.Test;
import org.muster.app.support.Caller;
import org.muster.app.support.Caller.Answer;
import org.muster.app.support.MusterTest;
import org.muster.app.support.Scene;
import org.muster.app.support.Visitor;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.test.context.TestPropertySource;

@MusterTest
@TestPropertySource(properties = "spring.application.name=own-vetting") // accounts of its own
class OwnVettingTest {
    @LocalServerPort int port;
    @Autowired CommandGateway commands;

    @Test
    void says_whose_turn_it_is_what_is_asked_and_how_it_ended_and_nothing_else() {
        var scene = new Scene(commands);
        var work = CaseWork.opened(port, scene.owner("shah"), "MV");
        assertThat(own(scene).text("/cases/0/turn")).isEqualTo("YOU");
        work.order("researcher", "forms", "{\"received\":true}").expect(200);
        assertThat(own(scene).text("/cases/0/turn")).isEqualTo("VETTING_UNIT");
        work.order(
                        "researcher",
                        "clarifications",
                        "{\"question\":\"Please complete your forms.\",\"items\":["
                                + "{\"code\":\"ADDRESS_HISTORY\"},{\"code\":\"SIGNATURE\"}]}")
                .expect(200);
        work.order("researcher", "clarification-items/1/answer", "{\"answer\":\"High Street.\"}")
                .expect(200);
        var asked = own(scene);
        assertThat(asked.text("/cases/0/asked/question")).isEqualTo("Please complete your forms.");
        assertThat(asked.at("/cases/0/asked/items").size()).isEqualTo(1);
        assertThat(asked.text("/cases/0/asked/items/0/code")).isEqualTo("SIGNATURE");
        assertThat(page(scene))
                .contains("A form that was not signed")
                .doesNotContain("High Street");

        work.order("researcher", "clarification-items/2/answer", "{\"answer\":\"Here.\"}")
                .expect(200);
        work.check("PNC", "ADVERSE").expect(200);
        var found = own(scene).response().body();
        assertThat(found).doesNotContain("ADVERSE", "R-77", "A finding", "PNC", "researcher");

        work.order("decider", "decision", "{\"outcome\":\"DISCONTINUED\"}").expect(200);
        assertThat(own(scene).text("/cases/0/outcome")).isEqualTo("DISCONTINUED");
        assertThat(page(scene)).contains("nobody was judged");
    }

    @Test
    void tells_the_conditions_that_bind_the_asker_and_nothing_of_what_led_to_them() {
        var scene = new Scene(commands);
        var work = CaseWork.opened(port, scene.owner("shah"), "RV").researched();
        work.order(
                        "decider",
                        "decision",
                        """
                        {"outcome":"GRANTED_WITH_CONDITIONS","rationale":%s,"conditions":[
                         {"text":"No access to finance systems.","owner":"manager","reviewOn":"%s"}]}
                        """
                                .formatted(CaseWork.rationale(), CaseWork.TODAY.plusMonths(3)))
                .expect(200);
        var own = own(scene);
        assertThat(own.text("/conditions/0/text")).isEqualTo("No access to finance systems.");
        assertThat(own.text("/conditions/0/level")).isEqualTo("RV");
        assertThat(own.response().body()).doesNotContain("Three.", "manager");
        assertThat(page(scene))
                .contains("Conditions that bind you", "No access to finance systems.");
    }

    @Test
    void is_of_the_asker_alone() {
        var scene = new Scene(commands);
        CaseWork.opened(port, scene.sergeant("Jo Hall"), "RV");
        scene.owner("adams");
        var others = waited("adams", "/api/v1/own-vetting", scene).expect(200);

        assertThat(others.at("/cases").size()).isZero();
        Caller.nobody(port).get("/api/v1/own-vetting").expect(401);
        Caller.as("recruiter", port).get("/api/v1/own-vetting").expect(403);
        Caller.as("researcher", port).get("/api/v1/own-vetting").expect(403);
    }

    private Answer own(Scene scene) {
        return waited("shah", "/api/v1/own-vetting", scene).expect(200);
    }

    private String page(Scene scene) {
        return Visitor.as("shah", port)
                .get("/own-vetting?waitFor=" + scene.end())
                .expect(200)
                .text();
    }

    private Answer waited(String account, String path, Scene scene) {
        return Caller.as(account, port).get(path + "?waitFor=" + scene.end());
    }
}
