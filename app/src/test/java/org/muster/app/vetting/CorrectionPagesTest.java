package org.muster.app.vetting;

import static org.assertj.core.api.Assertions.assertThat;
import static org.muster.app.vetting.CaseWork.TODAY;

import java.util.Map;
import org.axonframework.commandhandling.gateway.CommandGateway;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.muster.app.support.MusterTest;
import org.muster.app.support.Scene;
import org.muster.app.support.Visitor;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

@MusterTest
class CorrectionPagesTest {
    private static final String OFFER = "Correct how it ended";

    @LocalServerPort int port;
    @Autowired CommandGateway commands;

    CaseWork work;
    String page;
    String clearance;

    @BeforeEach
    void grant() {
        var scene = new Scene(commands);
        work = CaseWork.opened(port, scene.sergeant("Jo Hall"), "MV").researched();
        work.granted();
        page = "/vetting-cases/" + work.id();
        clearance = "/clearances/" + work.clearance(scene.end()).text("/id");
    }

    @Test
    void correct_a_decision_from_its_history() {
        var other = Visitor.as("decider2", port);
        assertThat(other.get(page).expect(200).text()).contains(OFFER, "Correct it");
        assertThat(other.get(page + "/correction").expect(200).text())
                .contains("What is recorded", "None: the case has not ended", "Granted on");

        var never = Map.of("instead", "NEVER", "reason", "Meant for somebody else.");
        var corrected = other.send(page + "/correction", never).expect(200);
        assertThat(corrected.text())
                .contains("It was corrected.", "Ready for decision", "Superseded")
                .contains("It was: no decision", "Meant for somebody else.", "Decide the case");
        other.get(page + "/correction").expect(404);
        assertThat(other.get(clearance).expect(200).text())
                .contains("Annulled", "it was never held")
                .doesNotContain("Suspend");
    }

    @Test
    void show_as_it_was_and_as_it_was_believed_to_be_and_say_which() {
        var other = Visitor.as("decider2", port);
        other.get(page + "/correction");
        var refused = Map.of("instead", "REFUSED", "reason", "The refusal was ticked wrongly.");
        var missing = other.send(page + "/correction", refused).expect(409);
        assertThat(missing.text()).contains("There is a problem", "1. Information");
        var never = Map.of("instead", "NEVER", "reason", "Meant for somebody else.");
        other.send(page + "/correction", never).expect(200);

        var was = other.get(page + "?past=TRUE&asAt=" + TODAY).expect(200).text();
        assertThat(was).contains("As it was at the end of", "by all that we know today");
        assertThat(was).contains("Ready for decision", "It was: no decision");
        var yesterday = "?past=BELIEVED&asAt=" + TODAY.minusDays(1);
        other.get(page + yesterday).expect(404);
        var held = "/officers/" + work.officer() + "/clearances";
        assertThat(other.get(held + "?past=BELIEVED&asAt=" + TODAY).expect(200).text())
                .contains("As we believed it to be", "No clearance is held.");
        other.get(held + "?past=BELIEVED&asAt=" + TODAY.plusDays(1)).expect(400);
        assertThat(other.get(held + "?past=TRUE&asAt=" + TODAY.plusDays(1)).expect(200).text())
                .contains("As it was");
    }

    @Test
    void offer_nothing_to_whoever_decided_or_may_not() {
        var own = Visitor.as("decider", port);
        assertThat(own.get(page).expect(200).text()).doesNotContain(OFFER);
        own.get(page + "/correction").expect(404);
        assertThat(Visitor.as("researcher", port).get(page).expect(200).text())
                .doesNotContain(OFFER);
        Visitor.as("recruiter", port).get(page + "/correction").expect(403);
    }
}
