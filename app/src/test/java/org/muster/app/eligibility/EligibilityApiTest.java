package org.muster.app.eligibility;

import static org.assertj.core.api.Assertions.assertThat;

import org.axonframework.commandhandling.gateway.CommandGateway;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.muster.app.applications.Selection;
import org.muster.app.support.MusterTest;
import org.muster.app.support.Scene;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import tools.jackson.databind.JsonNode;

@MusterTest
class EligibilityApiTest {
    @LocalServerPort int port;
    @Autowired CommandGateway commands;

    Selection selection;
    String path;

    @BeforeEach
    void enter() {
        var scene = new Scene(commands);
        selection = Selection.open(scene, port, 1);
        path = Selection.path(selection.submitted(scene.sergeant("Jo Hall"))) + "/eligibility";
    }

    @Test
    void is_assessed_by_recruiters_only() {
        selection.as("").post(path, "{}").expect(401);
        selection.as("manager").post(path, "{}").expect(403);
        selection.as("").get(path).expect(401);
        selection.as("manager").get(path).expect(403);
    }

    @Test
    void cannot_be_explained_before_it_was_assessed() {
        selection.as("recruiter").get(path).expect(404);
    }

    @Test
    void is_explained_with_the_profiles_own_sentence() {
        selection.as("recruiter").post(path, "{}").expect(200);
        var explained = selection.as("recruiter").get(path).expect(200);
        var rank = explained.at("/rules").valueStream().filter(r -> is(r, "RANK")).findFirst();

        assertThat(explained.text("/outcome")).isEqualTo("ELIGIBLE_CONDITIONALLY");
        assertThat(rank.orElseThrow().at("/result").asString()).isEqualTo("MET");
        assertThat(rank.orElseThrow().at("/source/quote").asString())
                .isEqualTo("be a substantive Sergeant");
        assertThat(rank.orElseThrow().at("/source/span/start").asInt()).isEqualTo(10);
        assertThat(rank.orElseThrow().at("/evidence").size()).isPositive();
        assertThat(explained.at("/wouldChangeIf").size()).isPositive();
    }

    private static boolean is(JsonNode rule, String code) {
        return rule.at("/rule").asString().equals(code);
    }
}
