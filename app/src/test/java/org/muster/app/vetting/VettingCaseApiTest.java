package org.muster.app.vetting;

import static org.assertj.core.api.Assertions.assertThat;
import static org.muster.app.vetting.CaseWork.TODAY;

import org.axonframework.commandhandling.gateway.CommandGateway;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.muster.app.support.MusterTest;
import org.muster.app.support.Scene;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

@MusterTest
class VettingCaseApiTest {
    @LocalServerPort int port;
    @Autowired CommandGateway commands;

    Scene scene;

    @BeforeEach
    void enter() {
        scene = new Scene(commands);
    }

    CaseWork opened(String level) {
        return CaseWork.opened(port, scene.sergeant("Jo Hall"), level);
    }

    @Nested
    class Opening {
        @Test
        void is_for_recruiters_and_the_vetting_unit_only() {
            var officer = scene.sergeant("Jo Hall");
            var work = new CaseWork(port, officer, "none");
            work.as("").post("/api/v1/vetting-cases", "{}").expect(401);
            CaseWork.open("panel1", port, officer, "MV").expect(403);
            CaseWork.open("recruiter", port, officer, "MV").expect(201);
        }

        @Test
        void names_the_purpose_in_small_letters_and_refuses_any_other() {
            var work = opened("MV");

            assertThat(work.seenBy("researcher").text("/purpose")).isEqualTo("appointment");

            var refused =
                    work.as("researcher")
                            .post(
                                    "/api/v1/vetting-cases",
                                    "{\"officerId\":\"%s\",\"level\":\"MV\",\"purpose\":\"curiosity\"}"
                                            .formatted(work.officer()))
                            .expect(400);
            assertThat(refused.text("/errors/0/pointer")).isEqualTo("/purpose");
        }

        @Test
        void is_refused_where_a_case_at_that_level_is_open() {
            var work = opened("MV");
            CaseWork.open("researcher", port, work.officer(), "MV").refusedBy("CASE_ALREADY_OPEN");
            CaseWork.open("researcher", port, work.officer(), "NONE")
                    .refusedBy("CLEARANCE_LEVEL_UNKNOWN");
        }
    }

    @Nested
    class Researching {
        @Test
        void is_for_the_researcher_to_whom_the_case_is_assigned() {
            var work = opened("MV");
            work.order("", "forms", "{\"received\":true}").expect(401);
            work.order("decider", "forms", "{\"received\":true}").expect(403);
            work.order("researcher2", "forms", "{\"received\":true}").expect(404);
            work.order("researcher", "forms", "{\"received\":false}").expect(400);
            work.order("researcher", "forms", "{\"received\":true}").expect(200);
            work.order("researcher", "forms", "{\"received\":true}")
                    .refusedBy("FORMS_ALREADY_RECEIVED");
        }

        @Test
        void passes_to_whom_it_is_assigned_next() {
            var officer = scene.sergeant("Jo Hall");
            var id = CaseWork.open("recruiter", port, officer, "MV").expect(201).id();
            var work = new CaseWork(port, officer, id);
            assertThat(work.seenBy("researcher").text("/turn")).isEqualTo("UNASSIGNED");
            work.order("decider", "assignment", "{\"researcher\":\"researcher2\"}").expect(200);
            work.seenBy("researcher").expect(404);
            assertThat(work.seenBy("researcher2").text("/researcher")).isEqualTo("researcher2");
        }

        @Test
        void shows_each_check_with_its_state_and_whom_it_waits_for() {
            var work = opened("CTC");
            assertThat(work.seenBy("researcher").at("/checks/0/waitingOn").asString())
                    .isEqualTo("APPLICANT");
            work.order("researcher", "forms", "{\"received\":true}").expect(200);
            work.check("IDENTITY", "CLEAR").expect(200);
            work.order("decider", "waivers", waiver("QUESTIONNAIRE")).expect(200);
            var seen = work.seenBy("researcher").expect(200);

            assertThat(seen.at("/checks/0/type").asString()).isEqualTo("IDENTITY");
            assertThat(seen.at("/checks/0/state").asString()).isEqualTo("RECORDED");
            assertThat(seen.at("/checks/0/result").asString()).isEqualTo("CLEAR");
            assertThat(seen.at("/checks/0/reference").asString()).isEqualTo("R-77");
            assertThat(seen.at("/checks/1/state").asString()).isEqualTo("NOT_STARTED");
            assertThat(seen.at("/checks/1/waitingOn").asString()).isEqualTo("RESEARCHER");
            assertThat(seen.at("/checks/2/state").asString()).isEqualTo("WAIVED");
            assertThat(seen.at("/waivers/0/waivedBy").asString()).isEqualTo("decider");
        }

        @Test
        void asks_the_applicant_and_takes_the_answer() {
            var work = opened("MV");
            work.order("researcher", "forms", "{\"received\":true}").expect(200);
            work.order("researcher", "clarifications", "{\"question\":\"Which address?\"}")
                    .expect(200);
            assertThat(work.seenBy("researcher").text("/state"))
                    .isEqualTo("AWAITING_CLARIFICATION");
            work.order("researcher", "clarification-response", "{\"answer\":\"The new one.\"}")
                    .expect(200);
            var seen = work.seenBy("researcher").expect(200);

            assertThat(seen.text("/state")).isEqualTo("IN_RESEARCH");
            assertThat(seen.text("/clarifications/0/question")).isEqualTo("Which address?");
            assertThat(seen.text("/clarifications/0/answer")).isEqualTo("The new one.");
        }

        @Test
        void asks_once_for_everything_that_is_missing_and_takes_it_item_by_item() {
            var work = opened("MV");
            work.order("researcher", "forms", "{\"received\":true}").expect(200);
            var missing =
                    "{\"question\":\"Please complete your forms.\",\"items\":["
                            + "{\"code\":\"ADDRESS_HISTORY\"},{\"words\":\"Page 4.\"}]}";
            work.order("researcher", "clarifications", missing).expect(200);
            work.order("researcher", "clarifications", missing)
                    .refusedBy("CLARIFICATION_OUTSTANDING");
            var first = "clarification-items/1/answer";
            work.order("researcher2", first, "{\"answer\":\"High Street.\"}").expect(404);
            work.order("researcher", first, "{\"answer\":\"High Street.\"}").expect(200);
            work.order("researcher", first, "{\"answer\":\"Again.\"}").refusedBy("ITEM_NOT_OPEN");
            var seen = work.seenBy("researcher").expect(200);

            assertThat(seen.text("/state")).isEqualTo("AWAITING_CLARIFICATION");
            assertThat(seen.text("/clarifications/0/items/0/answer")).isEqualTo("High Street.");
            assertThat(seen.at("/clarifications/0/items/1/answer").isNull()).isTrue();
            work.order("researcher", "clarification-items/2/answer", "{\"answer\":\"Signed.\"}")
                    .expect(200);
            assertThat(work.seenBy("researcher").text("/state")).isEqualTo("IN_RESEARCH");
        }

        @Test
        void shows_whom_a_check_waits_for_and_what_a_trace_came_to() {
            var work = opened("MV");
            work.order("researcher", "forms", "{\"received\":true}").expect(200);
            var asked = "{\"type\":\"IDENTITY\",\"source\":\"Passport office\"}";
            work.order("researcher2", "check-requests", asked).expect(404);
            work.order("researcher", "check-requests", asked).expect(200);
            var waiting = work.seenBy("researcher");
            assertThat(waiting.text("/checks/0/state")).isEqualTo("ASKED");
            assertThat(waiting.text("/checks/0/waitingOn")).isEqualTo("SOURCE");
            assertThat(waiting.text("/checks/0/asked/source")).isEqualTo("Passport office");
            work.check("IDENTITY", "TRACE").expect(200);
            assertThat(work.seenBy("researcher").text("/checks/0/waitingOn"))
                    .isEqualTo("RESEARCHER");
            var came = "{\"type\":\"IDENTITY\",\"result\":\"CLEAR\",\"reason\":\"A namesake.\"}";
            work.order("researcher", "trace-resolutions", came.replace("CLEAR", "TRACE"))
                    .expect(400);
            work.order("researcher", "trace-resolutions", came).expect(200);
            var seen = work.seenBy("researcher");

            assertThat(seen.text("/checks/0/result")).isEqualTo("TRACE");
            assertThat(seen.text("/checks/0/resolution/result")).isEqualTo("CLEAR");
            assertThat(seen.at("/checks/0/waitingOn").isNull()).isTrue();
        }

        @Test
        void writes_down_third_parties_and_says_of_each_whether_they_were_checked() {
            var work = opened("MV");
            var partner = "{\"relation\":\"PARTNER\",\"name\":\"Robin Hood\"}";
            work.order("", "third-parties", partner).expect(401);
            work.order("recruiter", "third-parties", partner).expect(403);
            work.order("researcher2", "third-parties", partner).expect(404);
            work.order("researcher", "third-parties", partner).refusedBy("FORMS_NOT_RECEIVED");
            work.order("researcher", "forms", "{\"received\":true}").expect(200);
            work.order("researcher", "third-parties", partner.replace("PARTNER", "NEIGHBOUR"))
                    .refusedBy("RELATION_UNKNOWN");
            var id = work.order("researcher", "third-parties", partner).expect(201).id();
            var treatment = "third-parties/" + id + "/treatment";
            var left = "{\"treatment\":\"NOT_CHECKED\",\"reason\":\"Cleared last year.\"}";
            work.order("decider", treatment, left).expect(403);
            work.order("researcher2", treatment, left).expect(404);
            work.order("researcher", treatment, left).expect(200);
            var seen = work.seenBy("decider");

            assertThat(seen.text("/thirdParties/0/name")).isEqualTo("Robin Hood");
            assertThat(seen.text("/thirdParties/0/treatment")).isEqualTo("NOT_CHECKED");
        }

        @Test
        void names_risks_and_disposes_of_them() {
            var work = opened("MV");
            var risk =
                    work.order(
                                    "researcher",
                                    "risks",
                                    "{\"factor\":\"DISHONESTY\",\"detail\":\"Said nothing.\",\"check\":\"PNC\"}")
                            .expect(201)
                            .id();
            assertThat(work.seenBy("researcher").text("/risks/0/id")).isEqualTo(risk);
            assertThat(work.seenBy("researcher").at("/risks/0/disposition").isNull()).isTrue();
            work.order(
                            "researcher",
                            "risks/" + risk + "/disposition",
                            "{\"disposition\":\"MITIGATED\",\"reason\":\"Talked through.\"}")
                    .expect(200);

            assertThat(work.seenBy("decider").text("/risks/0/disposition")).isEqualTo("MITIGATED");
            work.order("researcher", "risks", "{\"factor\":\"WEATHER\",\"detail\":\"Rain.\"}")
                    .refusedBy("RISK_FACTOR_UNKNOWN");
        }

        private static String waiver(String type) {
            return "{\"type\":\"%s\",\"reason\":\"Delayed abroad.\",\"expiresOn\":\"%s\"}"
                    .formatted(type, TODAY.plusDays(30));
        }
    }

    @Nested
    class Deciding {
        @Test
        void is_for_decision_makers_who_did_not_research_it() {
            var work = opened("MV").researched();
            work.order("", "decision", "{}").expect(401);
            work.order("researcher", "decision", "{\"outcome\":\"GRANTED\"}").expect(403);
            work.granted();
            var seen = work.seenBy("decider").expect(200);

            assertThat(seen.text("/state")).isEqualTo("GRANTED");
            assertThat(seen.text("/turn")).isEqualTo("ENDED");
            assertThat(seen.text("/recommendation/recommendedBy")).isEqualTo("researcher");
            assertThat(seen.text("/decision/decidedBy")).isEqualTo("decider");
            assertThat(seen.text("/decision/validUntil")).isEqualTo(TODAY.plusYears(7).toString());
        }

        @Test
        void of_a_refusal_gives_its_reasons_step_by_step() {
            var work = opened("MV").researched();
            work.order("decider", "decision", "{\"outcome\":\"REFUSED\"}")
                    .refusedBy("RATIONALE_MISSING");
            work.order(
                            "decider",
                            "decision",
                            "{\"outcome\":\"REFUSED\",\"rationale\":%s}"
                                    .formatted(CaseWork.rationale()))
                    .expect(200);

            assertThat(work.seenBy("researcher").text("/rationale/threatAndRisk"))
                    .isEqualTo("Two.");
        }

        @Test
        void may_attach_conditions_with_their_owners() {
            var work = opened("MV").researched();
            var decided = work.order("decider", "decision", conditional()).expect(200);
            var seen = work.seenBy("decider");

            assertThat(seen.text("/conditions/0/text")).isEqualTo("No access to seized cash.");
            assertThat(seen.text("/conditions/0/owner")).isEqualTo("manager");
            var clearance = work.clearance(decided.position()).expect(200);
            assertThat(clearance.text("/conditions/0/text")).isEqualTo("No access to seized cash.");
            assertThat(clearance.text("/conditions/0/restriction")).isEqualTo("No cash.");
        }

        @Test
        void is_out_of_sight_of_whoever_declared_a_conflict() {
            var work = opened("MV").researched();
            work.order("decider", "conflicts", "{\"detail\":\"A cousin.\"}").expect(200);
            work.seenBy("decider").expect(404);
            work.order("decider", "decision", "{\"outcome\":\"GRANTED\"}")
                    .refusedBy("CONFLICT_DECLARED");

            assertThat(work.seenBy("decider2").text("/conflicts/0/detail")).isEqualTo("A cousin.");
            assertThat(work.seenBy("researcher").at("/conflicts").size()).isZero();
        }

        @Test
        void of_the_national_authority_is_recorded_under_its_reference() {
            var work = opened("CTC");
            var national = "{\"outcome\":\"GRANTED\",\"reference\":\"UKSV-9\"}";
            work.order("researcher", "national-decision", national).expect(403);
            work.order("decider", "national-decision", national).refusedBy("NOT_UNDERPINNED");
            scene.cleared(work.officer(), "RV", TODAY.minusYears(1), TODAY.plusYears(9));
            work.order("decider", "national-decision", national).expect(200);

            assertThat(work.seenBy("decider").text("/decision/reference")).isEqualTo("UKSV-9");
        }

        @Test
        void is_sampled_for_its_quality_by_somebody_uninvolved() {
            var work = opened("MV").researched();
            work.order("decider2", "sample", "{\"sampler\":\"decider2\"}")
                    .refusedBy("CASE_NOT_DECIDED");
            work.granted();
            work.order("", "sample", "{\"sampler\":\"decider2\"}").expect(401);
            work.order("researcher", "sample", "{\"sampler\":\"decider2\"}").expect(403);
            work.order("decider", "sample", "{\"sampler\":\"decider\"}")
                    .refusedBy("INVOLVED_IN_CASE");
            work.order("decider", "sample", "{\"sampler\":\"decider2\"}").expect(200);
            var found = "{\"finding\":\"RISKS_MISSED\",\"findings\":\"Debts not weighed.\"}";
            work.order("decider", "sample/findings", found).refusedBy("SAMPLE_NOT_YOURS");
            work.order("decider2", "sample/findings", found).expect(200);

            assertThat(work.seenBy("decider2").text("/sample/finding")).isEqualTo("RISKS_MISSED");
            assertThat(work.seenBy("researcher").at("/sample").isNull()).isTrue();
        }

        @Test
        void is_not_needed_where_the_case_is_closed() {
            var work = opened("MV");
            work.order("researcher", "closure", CaseWork.outcome("GRANTED"))
                    .refusedBy("OUTCOME_NOT_POSSIBLE");
            work.order("researcher", "closure", CaseWork.outcome("CANCELLED")).expect(200);

            assertThat(work.seenBy("decider").text("/closure/reason")).isEqualTo("As it stands.");
        }

        private static String conditional() {
            return "{\"outcome\":\"GRANTED_WITH_CONDITIONS\",\"conditions\":[{\"text\":"
                    + "\"No access to seized cash.\",\"owner\":\"manager\",\"restriction\":\"No cash.\",\"reviewOn\":\"%s\"}]}"
                            .formatted(TODAY.plusMonths(6));
        }
    }
}
