package org.muster.app.vetting;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneId;
import org.axonframework.commandhandling.gateway.CommandGateway;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.muster.app.operations.ServiceClock;
import org.muster.app.support.Caller;
import org.muster.app.support.Caller.Answer;
import org.muster.app.support.MusterTest;
import org.muster.app.support.Scene;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.test.context.TestPropertySource;

/** What vetting must be able to play, told over HTTP on a clock that is moved. */
@MusterTest
@TestPropertySource(properties = "muster.test.clock=moved by the scenarios of vetting")
class VettingScenariosTest {
    private static final String REFUSAL =
            "{\"outcome\":\"REFUSED\",\"rationale\":%s}".formatted(CaseWork.rationale());

    @LocalServerPort int port;
    @Autowired CommandGateway commands;
    @Autowired ServiceClock clock;

    Scene scene;

    @BeforeEach
    void enter() {
        scene = new Scene(commands);
    }

    @AfterEach
    void leave() {
        clock.returnToRealTime();
    }

    CaseWork opened(String level) {
        return CaseWork.opened(port, scene.sergeant("Jo Hall"), level);
    }

    LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), ZoneId.of("Europe/London"));
    }

    void afterDays(int days) {
        clock.show(clock.instant().plus(Duration.ofDays(days)));
    }

    @Nested
    class Reapplying_after_a_refusal {
        @Test
        void the_vetting_officer_sees_the_refusal_and_is_told_what_the_policy_says() {
            var first = refused();
            afterDays(60);
            var national = CaseWork.opened(port, first.officer(), "CTC");
            var seen = national.seenBy("researcher");
            assertThat(seen.text("/earlier/0/level")).isEqualTo("MV");
            assertThat(seen.text("/earlier/0/outcome")).isEqualTo("REFUSED");

            var again = CaseWork.open("researcher", port, first.officer(), "MV");
            again.refusedBy("REAPPLICATION_BARRED");
            assertThat(again.text("/detail")).contains("after a material change");
        }

        @Test
        void the_case_goes_on_once_a_material_change_is_stated() {
            var first = refused();
            var id =
                    Caller.as("researcher", port)
                            .post(
                                    "/api/v1/vetting-cases",
                                    "{\"officerId\":\"%s\",\"level\":\"MV\",\"purpose\":\"appointment\",\"change\":\"Debts repaid.\"}"
                                            .formatted(first.officer()))
                            .expect(201)
                            .id();
            var seen = new CaseWork(port, first.officer(), id).seenBy("researcher");

            assertThat(seen.text("/changeSinceRefusal")).isEqualTo("Debts repaid.");
            assertThat(seen.text("/earlier/0/outcome")).isEqualTo("REFUSED");
            assertThat(first.seenBy("decider").text("/decision/outcome")).isEqualTo("REFUSED");
        }

        @Test
        void the_recruiter_sees_nothing_of_the_refusal() {
            var first = refused();
            var asked = CaseWork.open("recruiter", port, first.officer(), "MV").expect(201);
            var fresh =
                    CaseWork.open("recruiter", port, scene.sergeant("Al Frith"), "MV").expect(201);
            assertThat(shape(asked)).isEqualTo(shape(fresh));

            var waiting = new CaseWork(port, first.officer(), asked.id());
            waiting.seenBy("recruiter").expect(403);
            var assignment = "{\"researcher\":\"researcher\"}";
            waiting.order("decider", "assignment", assignment).refusedBy("REAPPLICATION_BARRED");
            waiting.order("recruiter", "reapplication", "{\"change\":\"None.\"}").expect(403);
            waiting.order("decider", "reapplication", "{\"change\":\"Debts repaid.\"}").expect(200);
            waiting.order("decider", "assignment", assignment).expect(200);
        }

        private CaseWork refused() {
            var work = opened("MV").researched();
            work.order("decider", "decision", REFUSAL).expect(200);
            return work;
        }

        private static String shape(Answer answer) {
            return answer.text("/version") + answer.response().statusCode();
        }
    }

    @Nested
    class A_conflict_of_interest {
        @Test
        void once_declared_takes_access_at_once_and_the_case_goes_to_somebody_else() {
            var work = opened("MV");
            work.order("researcher", "conflicts", "{\"detail\":\"A cousin.\"}").expect(200);
            work.seenBy("researcher").expect(404);
            work.order("decider", "assignment", "{\"researcher\":\"researcher\"}")
                    .refusedBy("CONFLICT_DECLARED");
            work.order("decider", "assignment", "{\"researcher\":\"researcher2\"}").expect(200);
            work.seenBy("researcher2").expect(200);
        }

        @Test
        void found_later_flags_the_decision_and_never_deletes_it() {
            var work = opened("MV").researched();
            work.granted();
            var found = "{\"account\":\"decider\",\"detail\":\"The applicant's cousin.\"}";
            work.order("researcher", "found-conflicts", found).expect(403);
            work.order("decider2", "found-conflicts", found).expect(200);
            work.seenBy("decider").expect(404);
            var flagged = work.seenBy("decider2");
            assertThat(flagged.text("/flags/0")).isEqualTo("INTEREST");
            assertThat(flagged.text("/decision/outcome")).isEqualTo("GRANTED");
            assertThat(work.seenBy("researcher").at("/flags").size()).isZero();

            var look = "{\"finding\":\"STANDS\",\"reason\":\"Reached anew without them.\"}";
            work.order("researcher", "review", look).expect(403);
            work.order("decider", "review", look).expect(404);
            work.order("decider2", "review", look).expect(200);
            var settled = work.seenBy("decider2");
            assertThat(settled.at("/flags").size()).isZero();
            assertThat(settled.text("/reviews/0/finding")).isEqualTo("STANDS");
            assertThat(settled.text("/decision/decidedBy")).isEqualTo("decider");
        }
    }

    @Nested
    class Under_investigation {
        @Test
        void the_case_is_discontinued_not_refused_and_may_be_opened_anew_when_finalised() {
            var work = opened("MV");
            work.order("decider", "decision", "{\"outcome\":\"DISCONTINUED\"}").expect(200);
            var seen = work.seenBy("decider");
            assertThat(seen.text("/state")).isEqualTo("DISCONTINUED");
            assertThat(seen.at("/decision/adverse").asBoolean()).isFalse();
            assertThat(seen.at("/flags").size()).isZero();
            afterDays(90);

            var anew = CaseWork.opened(port, work.officer(), "MV").researched();
            anew.granted();
            assertThat(anew.seenBy("decider").text("/earlier/0/outcome")).isEqualTo("DISCONTINUED");
        }

        @Test
        void a_case_of_the_national_authority_is_stopped_by_the_force_which_says_why() {
            var work = opened("CTC");
            var stop = "{\"outcome\":\"DISCONTINUED\",\"reason\":\"On bail until the spring.\"}";
            work.order("researcher", "closure", stop).refusedBy("OUTCOME_NOT_POSSIBLE");
            work.order("decider", "closure", stop).expect(200);
            var seen = work.seenBy("decider");
            assertThat(seen.text("/state")).isEqualTo("DISCONTINUED");
            assertThat(seen.text("/closure/reason")).isEqualTo("On bail until the spring.");
        }
    }

    @Nested
    class A_check_silently_skipped {
        @Test
        void is_refused_until_it_is_waived_and_then_counted_until_it_is_done() {
            var work = opened("RV");
            work.order("researcher", "forms", "{\"received\":true}").expect(200);
            for (var check : work.seenBy("researcher").at("/checks")) {
                var type = check.get("type").asString();
                if (!type.equals("SPECIAL_BRANCH")) work.check(type, "CLEAR").expect(200);
            }
            work.order("researcher", "recommendation", CaseWork.outcome("GRANTED"))
                    .refusedBy("CHECKS_INCOMPLETE");
            work.order("decider", "decision", "{\"outcome\":\"GRANTED\"}")
                    .refusedBy("CHECKS_INCOMPLETE");
            var before = waivers();
            var waiver =
                    "{\"type\":\"SPECIAL_BRANCH\",\"reason\":\"Delayed abroad.\",\"expiresOn\":\"%s\"}"
                            .formatted(today().plusDays(30));
            work.order("researcher", "waivers", waiver).expect(403);
            work.order("decider", "waivers", waiver).expect(200);
            work.order("researcher", "recommendation", CaseWork.outcome("GRANTED")).expect(200);
            work.granted();
            assertThat(work.seenBy("decider").text("/decision/carried/0"))
                    .isEqualTo("SPECIAL_BRANCH");
            assertThat(waivers()).isEqualTo(new Counted(before.standing() + 1, before.expired()));
            afterDays(31);
            assertThat(waivers()).isEqualTo(new Counted(0, before.all() + 1));
            assertThat(work.seenBy("decider").at("/waivers/0/stands").asBoolean()).isFalse();

            work.check("SPECIAL_BRANCH", "CLEAR").expect(200);
            assertThat(waivers()).isEqualTo(new Counted(0, before.all()));
            work.check("SPECIAL_BRANCH", "CLEAR").refusedBy("CASE_NOT_OPEN");
        }

        @Test
        void is_seen_in_the_queue_of_those_who_vet_and_in_no_number_of_the_recruiter() {
            var work = opened("RV");
            var waiver =
                    "{\"type\":\"PSD\",\"reason\":\"Delayed.\",\"expiresOn\":\"%s\"}"
                            .formatted(today().plusDays(3));
            work.order("decider", "waivers", waiver).expect(200);
            var queue =
                    waited(
                            "decider",
                            "/api/v1/vetting-cases?mark=WAIVED&officerId=" + work.officer());
            assertThat(queue.text("/0/waived/0/type")).isEqualTo("PSD");
            var counted = Caller.as("recruiter", port).get("/api/v1/dashboard/vetting").expect(200);
            assertThat(counted.at("/waivers").isNull()).isTrue();
        }

        private Counted waivers() {
            var counted = waited("decider", "/api/v1/dashboard/vetting");
            return new Counted(
                    counted.at("/waivers/standing").asLong(),
                    counted.at("/waivers/expired").asLong());
        }

        private Answer waited(String account, String path) {
            var sign = path.contains("?") ? "&" : "?";
            return Caller.as(account, port).get(path + sign + "waitFor=" + scene.end()).expect(200);
        }
    }

    /** How many waivers of checks that are not done stand, and have run out. */
    private record Counted(long standing, long expired) {
        long all() {
            return standing + expired;
        }
    }

    @Test
    void the_clock_of_a_case_stops_while_it_waits_for_the_applicant() {
        var work = opened("MV");
        afterDays(4);
        work.order("researcher", "forms", "{\"received\":true}").expect(200);
        afterDays(13);
        work.order("researcher", "clarifications", "{\"question\":\"Which address?\"}").expect(200);
        afterDays(5);
        var seen = work.seenBy("researcher");

        assertThat(seen.at("/days/day").asLong()).isEqualTo(23);
        assertThat(seen.at("/days/waiting").asLong()).isEqualTo(9);
        var line =
                Caller.as("researcher", port)
                        .get(
                                "/api/v1/vetting-cases?officerId=%s&waitFor=%s"
                                        .formatted(work.officer(), scene.end()))
                        .expect(200);
        assertThat(line.at("/0/days/day").asLong()).isEqualTo(23);
        assertThat(line.at("/0/days/waiting").asLong()).isEqualTo(9);
    }
}
