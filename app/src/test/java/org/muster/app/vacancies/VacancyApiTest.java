package org.muster.app.vacancies;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.axonframework.commandhandling.gateway.CommandGateway;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.muster.app.support.Caller;
import org.muster.app.support.MusterTest;
import org.muster.app.support.Scene;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

@MusterTest
class VacancyApiTest {
    private static final String VACANCIES = "/api/v1/vacancies";

    @LocalServerPort int port;
    @Autowired CommandGateway commands;

    Caller recruiter;
    Scene scene;

    @BeforeEach
    void enter() {
        recruiter = Caller.as("recruiter", port);
        scene = new Scene(commands);
    }

    @Nested
    class Creating_a_vacancy {
        @Test
        void is_not_for_strangers() {
            Caller.nobody(port).post(VACANCIES, body("2")).expect(401);
        }

        @Test
        void is_not_for_applicants() {
            Caller.as("adams", port).post(VACANCIES, body("2")).expect(403);
        }

        @Test
        void says_where_it_is_and_shows_it_there() {
            var created = recruiter.post(VACANCIES, body("2")).expect(201);
            var vacancy = recruiter.get(created.header("Location").orElseThrow()).expect(200);

            assertThat(vacancy.text("/state")).isEqualTo("CREATED");
            assertThat(vacancy.at("/postsLeft").asInt()).isEqualTo(2);
            assertThat(vacancy.at("/stages").size()).isEqualTo(6);
            assertThat(vacancy.at("/criteria/0").asString()).isEqualTo("Emotionally aware");
            assertThat(vacancy.at("/requiredClearances/0").asString()).isEqualTo("MV");
            assertThat(vacancy.header("ETag")).contains("\"0\"");
        }

        @Test
        void names_the_field_that_is_wrong() {
            var answer = recruiter.post(VACANCIES, body("0")).expect(400);
            assertThat(answer.text("/errors/0/pointer")).isEqualTo("/posts");
        }

        @Test
        void refuses_what_it_does_not_know() {
            recruiter.post(VACANCIES, body("2,\"status\":\"OPEN\"")).expect(400);
        }
    }

    @Nested
    class Opening_closing_and_cancelling {
        @Test
        void are_not_for_strangers_nor_for_others() {
            var id = created();
            for (var order : List.of("opening", "closing", "cancellation")) {
                var path = VACANCIES + "/" + id + "/" + order;
                var body = order.equals("cancellation") ? "{\"reason\":\"none\"}" : "{}";
                Caller.nobody(port).post(path, body).expect(401);
                Caller.as("panel1", port).post(path, body).expect(403);
            }
        }

        @Test
        void follow_one_another() {
            var id = created();
            recruiter.post(VACANCIES + "/" + id + "/closing", "{}").refusedBy("VACANCY_NOT_OPEN");
            recruiter.post(VACANCIES + "/" + id + "/opening", "").expect(200);
            recruiter.post(VACANCIES + "/" + id + "/closing", "{}").expect(200);
            recruiter
                    .post(VACANCIES + "/" + id + "/cancellation", "{\"reason\":\"Frozen\"}")
                    .expect(200);

            var vacancy = recruiter.get(VACANCIES + "/" + id).expect(200);
            assertThat(vacancy.text("/state")).isEqualTo("CANCELLED");
            assertThat(vacancy.text("/cancelledBecause")).isEqualTo("Frozen");
        }
    }

    @Nested
    class Looking_at_one {
        @Test
        void is_not_for_strangers() {
            Caller.nobody(port).get(VACANCIES + "/" + created()).expect(401);
        }

        @Test
        void is_for_applicants_once_it_is_open() {
            var id = created();
            var adams = Caller.as("adams", port);
            adams.get(VACANCIES + "/" + id).expect(404);
            recruiter.post(VACANCIES + "/" + id + "/opening", "{}").expect(200);
            adams.get(VACANCIES + "/" + id).expect(200);
        }

        @Test
        void shows_what_it_was() {
            var id = created();
            var before = recruiter.get(VACANCIES + "/" + id).expect(200);
            recruiter.post(VACANCIES + "/" + id + "/opening", "{}").expect(200);
            var past = recruiter.get(VACANCIES + "/" + id + "?asAt=2001-01-01");
            var tomorrow = recruiter.get(VACANCIES + "/" + id + "?asAt=2099-01-01").expect(200);

            past.expect(404);
            assertThat(before.text("/state")).isEqualTo("CREATED");
            assertThat(tomorrow.text("/state")).isEqualTo("OPEN");
            assertThat(tomorrow.at("/takesApplications").asBoolean()).isFalse();
            recruiter.get(VACANCIES + "/" + id + "?knownAt=2099-01-01").expect(400);
        }

        @Test
        void is_not_possible_where_there_is_none() {
            recruiter.get(VACANCIES + "/" + scene.profile()).expect(404);
            recruiter.get(VACANCIES + "/nonsense").expect(400);
        }
    }

    @Nested
    class Listing_them {
        @Test
        void is_not_for_strangers() {
            Caller.nobody(port).get(VACANCIES).expect(401);
        }

        @Test
        void shows_the_newest_first_page_by_page() {
            var first = recruiter.post(VACANCIES, body("1")).expect(201).id();
            var second = recruiter.post(VACANCIES, body("1")).expect(201);
            var list =
                    recruiter.get(VACANCIES + "?limit=1&waitFor=" + second.position()).expect(200);
            var next = list.header("Link").orElseThrow().replaceAll("<(.*)>.*", "$1");

            assertThat(list.json().size()).isEqualTo(1);
            assertThat(list.text("/0/id")).isEqualTo(second.id());
            assertThat(recruiter.get(next).expect(200).text("/0/id")).isEqualTo(first);
            recruiter.get(VACANCIES + "?cursor=bm9uc2Vuc2U").expect(400);
        }

        @Test
        void shows_applicants_only_what_they_can_apply_for_and_no_counts() {
            var closed = recruiter.post(VACANCIES, body("1")).expect(201);
            var open = recruiter.post(VACANCIES, body("1")).expect(201);
            var opened = recruiter.post(VACANCIES + "/" + open.id() + "/opening", "{}").expect(200);
            var list =
                    Caller.as("adams", port)
                            .get(VACANCIES + "?limit=200&waitFor=" + opened.position())
                            .expect(200);

            assertThat(list.json().findValuesAsString("id"))
                    .contains(open.id())
                    .doesNotContain(closed.id());
            assertThat(list.at("/0/counts").isNull()).isTrue();
        }

        @Test
        void does_not_travel_in_time_yet() {
            var answer = recruiter.get(VACANCIES + "?asAt=2020-01-01").expect(400);
            assertThat(answer.response().body()).contains("TIME_TRAVEL_NOT_SUPPORTED");
        }
    }

    private String created() {
        return recruiter.post(VACANCIES, body("1")).expect(201).id();
    }

    private String body(String posts) {
        return """
        {"roleProfileId":"%s","posts":%s,"closesAt":"2098-11-30T23:59:00Z","location":"Northtown"}
        """
                .formatted(scene.profile(), posts);
    }
}
