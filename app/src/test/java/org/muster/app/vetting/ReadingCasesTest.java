package org.muster.app.vetting;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.axonframework.commandhandling.gateway.CommandGateway;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.muster.app.support.DatabaseOwner;
import org.muster.app.support.MusterTest;
import org.muster.app.support.Scene;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.core.env.Environment;
import org.springframework.jdbc.core.simple.JdbcClient;

@MusterTest
class ReadingCasesTest {
    private static final String REASON = "Access-Reason";
    private static final String QUEUE = "/api/v1/vetting-cases";

    @LocalServerPort int port;
    @Autowired CommandGateway commands;
    @Autowired JdbcClient jdbc;
    @Autowired Environment environment;

    CaseWork work;

    @BeforeEach
    void open() {
        work = CaseWork.opened(port, new Scene(commands).sergeant("Jo Hall"), "MV");
    }

    @Nested
    class OneCase {
        @Test
        void is_for_those_with_need_to_know() {
            work.seenBy("").expect(401);
            work.seenBy("recruiter").expect(403);
            work.seenBy("manager").expect(403);
            work.seenBy("admin").expect(404); // until they break the glass
            work.seenBy("researcher2").expect(404);
            work.seenBy("researcher").expect(200);
            work.seenBy("decider").expect(200);
            work.seenBy("appeals").expect(404); // nothing was refused
        }

        @Test
        void is_read_by_an_auditor_only_for_a_reason() {
            var refused = work.seenBy("auditor").expect(400);
            assertThat(refused.response().body()).contains(REASON).doesNotContain("Jo Hall");
            work.as("auditor").get(work.path(), REASON, "Dip sample 12").expect(200);
        }

        @Test
        void carries_its_version_as_a_tag_and_names_nobody_in_caches() {
            var seen = work.seenBy("researcher").expect(200);
            assertThat(seen.header("ETag")).contains("\"1\"");
            assertThat(seen.header("Cache-Control"))
                    .hasValueSatisfying(v -> assertThat(v).contains("no-store"));
        }

        @Test
        void was_not_there_before_it_was_opened() {
            work.as("researcher").get(work.path() + "?asAt=2020-01-01").expect(404);
        }
    }

    @Nested
    class EachReading {
        @Test
        void is_recorded_with_who_what_and_why() {
            work.order("researcher", "forms", "{\"received\":true}").expect(200);
            work.check("PNC", "CLEAR").expect(200);
            work.as("auditor").get(work.path(), REASON, "Dip sample 12").expect(200);
            var read = readings().getLast();

            assertThat(read)
                    .containsEntry("account", "auditor")
                    .containsEntry("reason", "Dip sample 12")
                    .containsEntry("allowed", true)
                    .containsEntry("fields", "checks.result,checks.reference,checks.finding")
                    .containsEntry("roles", "AUDITOR");
        }

        @Test
        void is_recorded_where_it_is_refused() {
            work.seenBy("researcher2").expect(404);
            assertThat(readings().getLast())
                    .containsEntry("account", "researcher2")
                    .containsEntry("allowed", false)
                    .containsEntry("fields", "");

            work.seenBy("auditor").expect(400);
            assertThat(readings().getLast())
                    .containsEntry("account", "auditor")
                    .containsEntry("allowed", false);
        }

        @Test
        void is_refused_where_it_cannot_be_recorded() {
            var owner = DatabaseOwner.of(environment);
            owner.sql("alter table access_record rename to access_record_gone").update();
            try {
                var refused = work.seenBy("researcher").expect(503);
                assertThat(refused.response().body()).doesNotContain("Jo Hall", "MV");
                work.as("decider").get(QUEUE).expect(503);
                work.seenBy("researcher2").expect(503);
            } finally {
                owner.sql("alter table access_record_gone rename to access_record").update();
            }
            work.seenBy("researcher").expect(200);
        }
    }

    @Nested
    class TheQueue {
        @Test
        void is_for_the_vetting_unit_and_an_auditor_with_a_reason() {
            work.as("").get(QUEUE).expect(401);
            work.as("recruiter").get(QUEUE).expect(403);
            work.as("auditor").get(QUEUE).expect(400);
            work.as("auditor").get(QUEUE, REASON, "Dip sample 12").expect(200);
        }

        @Test
        void shows_a_researcher_their_own_cases_and_those_of_nobody() {
            var wanted = CaseWork.open("recruiter", port, work.officer(), "RV").expect(201);
            var later = "?limit=200&officerId=" + work.officer() + "&waitFor=" + wanted.position();

            assertThat(ids("researcher", later)).containsExactly(work.id(), wanted.id());
            assertThat(ids("researcher2", later)).containsExactly(wanted.id());
            assertThat(ids("decider", later)).containsExactly(work.id(), wanted.id());
            assertThat(ids("decider", later + "&turn=UNASSIGNED")).containsExactly(wanted.id());
            assertThat(ids("decider", later + "&state=AWAITING_FORMS")).containsExactly(work.id());
        }

        @Test
        void leaves_out_what_one_has_an_interest_in() {
            var declared = work.order("decider2", "conflicts", "{}").expect(200);
            var later = "?officerId=" + work.officer() + "&waitFor=" + declared.position();

            assertThat(ids("decider2", later)).isEmpty();
            assertThat(ids("decider", later)).containsExactly(work.id());
        }

        @Test
        void comes_in_parts() {
            var next = CaseWork.open("recruiter", port, work.officer(), "RV").expect(201);
            var all = "&officerId=" + work.officer() + "&waitFor=" + next.position();
            var first = work.as("decider").get(QUEUE + "?limit=1" + all).expect(200);
            var link = first.header("Link").orElseThrow();
            var second = work.as("decider").get(link.substring(1, link.indexOf('>'))).expect(200);

            assertThat(first.text("/0/id")).isEqualTo(work.id());
            assertThat(second.text("/0/id")).isEqualTo(next.id());
            work.as("decider").get(QUEUE + "?cursor=bm9uc2Vuc2U").expect(400);
        }

        @Test
        void records_the_cases_that_it_showed() {
            var seen = work.order("researcher", "forms", "{\"received\":true}").expect(200);
            ids("decider", "?officerId=" + work.officer() + "&waitFor=" + seen.position());

            assertThat(readings().getLast())
                    .containsEntry("question", "vetting cases")
                    .containsEntry("account", "decider");
        }
    }

    private List<String> ids(String account, String query) {
        return work.as(account)
                .get(QUEUE + query)
                .expect(200)
                .json()
                .valueStream()
                .map(line -> line.get("id").asString())
                .toList();
    }

    private List<Map<String, Object>> readings() {
        return jdbc.sql(
                        "select question, account, reason, allowed, array_to_string(fields, ',') as fields,"
                                + " array_to_string(roles, ',') as roles from access_record where"
                                + " :case = any(cases) order by id")
                .param("case", UUID.fromString(work.id()))
                .query()
                .listOfRows();
    }
}
