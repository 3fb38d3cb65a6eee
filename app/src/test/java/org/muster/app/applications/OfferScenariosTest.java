package org.muster.app.applications;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Collections;
import java.util.List;
import org.axonframework.commandhandling.gateway.CommandGateway;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.muster.app.notices.Sweeper;
import org.muster.app.support.Caller;
import org.muster.app.support.Caller.Answer;
import org.muster.app.support.MusterTest;
import org.muster.app.support.Scene;
import org.muster.app.support.Visitor;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.test.context.TestPropertySource;
import tools.jackson.databind.JsonNode;

/**
 * Offers of ten days, over the night in which the clocks go forward; nothing runs but the clock.
 */
@MusterTest
@TestPropertySource(properties = "muster.test.clock=of offers")
class OfferScenariosTest {
    @LocalServerPort int port;
    @Autowired CommandGateway commands;
    @Autowired Sweeper sweeper;

    private Scene scene;

    @BeforeEach
    void enter() {
        scene = new Scene(commands);
    }

    @Test
    void an_offer_expires_and_its_post_is_free_for_another() throws Exception {
        at("2027-03-18T10:00:00Z");
        var selection = Selection.open(scene, port, 1);
        var adams = selection.atInterview(scene.owner("adams"));
        var hall = selection.atInterview(scene.sergeant("Jo Hall"));
        offered(adams).expect(200);
        offered(hall).refusedBy("NO_POST_LEFT");
        assertThat(seen(adams).text("/offerUntil")).isEqualTo("2027-03-28");

        at("2027-03-28T22:50:00Z"); // the last day is not over, by now in summer
        offered(hall).refusedBy("NO_POST_LEFT");
        assertThat(seen(adams).text("/state")).isEqualTo("OFFERED");
        assertBoard(selection, "0 of 1 posts left", "Offer made, to be answered by 28 March 2027");
        assertThat(due(adams, "0")).containsExactly("2027-03-28 false");
        assertTold(0);

        at("2027-03-28T23:00:00Z");
        var late = answered(adams).refusedBy("OFFER_EXPIRED");
        assertThat(late.text("/detail")).contains("until 28 March 2027, that day included");
        assertThat(seen(adams).text("/state")).isEqualTo("OFFER_EXPIRED");
        assertBoard(selection, "1 of 1 posts left", "Offer expired, open until 28 March 2027");
        assertLeft(selection, 1);
        var page = Visitor.as("adams", port).get("/applications/" + adams).expect(200);
        assertThat(page.text())
                .contains("Offer expired", "Could be answered until 28 March 2027")
                .doesNotContain("Answer the offer");

        assertThat(due(adams, "0")).containsExactly("2027-03-28 true");
        assertTold(1);
        assertTold(1);

        offered(hall).expect(200);
        assertBoard(selection, "0 of 1 posts left", "Offer made, to be answered by 8 April 2027");
        assertLeft(selection, 0);
        offered(adams).refusedBy("NO_POST_LEFT");
        answered(adams).refusedBy("OFFER_EXPIRED");

        at("2027-04-08T22:50:00Z");
        respond("recruiter", hall).expect(200);
        at("2027-06-01T10:00:00Z");
        offered(adams).refusedBy("NO_POST_LEFT");
        assertThat(seen(hall).text("/state")).isEqualTo("ACCEPTED");
        assertThat(due(hall, "366")).isEmpty();
        assertLeft(selection, 0);

        var gone = "{\"code\":\"OFFER_LAPSED\",\"reason\":\"Never answered.\"}";
        recruiter().post(Selection.path(adams) + "/rejection", gone).expect(200);
        assertLeft(selection, 0);
    }

    @Test
    void an_offer_that_expired_can_be_made_again() {
        at("2027-07-01T10:00:00Z");
        var selection = Selection.open(scene, port, 1);
        var shah = selection.atInterview(scene.owner("shah"));
        offered(shah).expect(200);
        offered(shah).refusedBy("OFFER_ALREADY_MADE");

        at("2027-07-12T10:00:00Z");
        offered(shah).expect(200);
        assertThat(seen(shah).text("/offerUntil")).isEqualTo("2027-07-22");
        assertLeft(selection, 0);
        respond("shah", shah).expect(200);
        assertThat(seen(shah).text("/state")).isEqualTo("ACCEPTED");
        var story = recruiter().get(Selection.path(shah) + "/timeline").expect(200);
        assertThat(story.json().toString()).contains("to be answered until 22 July 2027.");
    }

    /** What is due about an application, within so many days. */
    private List<String> due(String application, String days) {
        var path = "/api/v1/due/posts?limit=200&days=" + days + "&waitFor=" + scene.end();
        var page = Visitor.as("recruiter", port).get("/due/posts?days=" + days).expect(200);
        var lines = recruiter().get(path).expect(200).at("/due");
        return lines.valueStream()
                .filter(line -> line.at("/id/subject").asString().equals(application))
                .peek(_ -> assertThat(page.text()).contains("Offer to be answered"))
                .map(line -> line.get("by").asString() + " " + line.get("overdue").asBoolean())
                .toList();
    }

    /** How many notices the officer has, however often they are swept. */
    private void assertTold(int notices) throws InterruptedException {
        sweeper.sweep();
        var own = "/api/v1/own-notices?waitFor=" + scene.end();
        var told = Caller.as("adams", port).get(own).expect(200).at("/notices");
        assertThat(told.valueStream().map(each -> each.get("kind").asString()))
                .containsExactlyElementsOf(Collections.nCopies(notices, "OFFER"));
    }

    private void assertBoard(Selection selection, String... words) {
        var board = "/vacancies/" + selection.vacancy() + "/board?waitFor=" + scene.end();
        assertThat(Visitor.as("recruiter", port).get(board).expect(200).text()).contains(words);
    }

    /** In the vacancy itself, in the list of them, and on the dashboard. */
    private void assertLeft(Selection selection, int left) {
        var waitFor = "waitFor=" + scene.end();
        var one = recruiter().get("/api/v1/vacancies/" + selection.vacancy()).expect(200);
        assertThat(one.at("/postsLeft").asInt()).isEqualTo(left);
        var list = recruiter().get("/api/v1/vacancies?limit=200&" + waitFor).expect(200);
        assertThat(left(list.json(), selection)).as("list").isEqualTo(left);
        var dashboard = recruiter().get("/api/v1/dashboard/vacancies?" + waitFor).expect(200);
        assertThat(left(dashboard.at("/vacancies"), selection)).as("dashboard").isEqualTo(left);
    }

    private static int left(JsonNode vacancies, Selection selection) {
        return vacancies
                .valueStream()
                .filter(vacancy -> vacancy.get("id").asString().equals(selection.vacancy()))
                .findFirst()
                .orElseThrow()
                .get("postsLeft")
                .asInt();
    }

    private Answer offered(String application) {
        return recruiter().post(Selection.path(application) + "/offer", "{}");
    }

    private Answer answered(String application) {
        return respond("adams", application);
    }

    private Answer respond(String account, String application) {
        var accepted = "{\"accepted\":true}";
        return Caller.as(account, port)
                .post(Selection.path(application) + "/offer-response", accepted);
    }

    private Answer seen(String application) {
        return recruiter().get(Selection.path(application)).expect(200);
    }

    private Caller recruiter() {
        return Caller.as("recruiter", port);
    }

    private void at(String now) {
        Caller.as("admin", port)
                .send("PUT", "/api/v1/demo/clock", "{\"now\":\"" + now + "\"}")
                .expect(200);
    }
}
