package org.muster.app.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestMethodOrder;
import org.muster.app.support.Caller;
import org.muster.app.support.Caller.Answer;
import org.muster.app.support.MusterTest;
import org.springframework.boot.test.web.server.LocalServerPort;
import tools.jackson.databind.JsonNode;

/** The main job from end to end over HTTP: from a role profile's text to an officer in post. */
@MusterTest
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
abstract class MainJob {
    private static final String BASE = "/api/v1";
    private static final LocalDate TODAY = LocalDate.now(ZoneId.of("Europe/London"));

    @LocalServerPort int port;

    /** The document of a post that asks for management vetting and for a substantive sergeant. */
    abstract String managementVetted() throws IOException;

    /** The document of a post with sub-roles, for which a constable in the pool will do. */
    abstract String counterTerroristChecked() throws IOException;

    /** One of that post's sub-roles. */
    abstract String subRole();

    private String first = "";
    private String second = "";
    private String firstVacancy = "";
    private String secondVacancy = "";
    private String sergeant = "";
    private String poolConstable = "";
    private String application = "";
    private String poolFirst = "";
    private String poolSecond = "";
    private String appointment = "";

    @Test
    @Order(1)
    void a_document_is_imported_reviewed_and_confirmed_as_a_role_profile() throws IOException {
        first =
                imported(
                        managementVetted(),
                        "{\"title\":\"A Sergeant to appoint\",\"force\":\"Essex Police\"}");
        second = imported(counterTerroristChecked(), "{\"force\":\"Humberside Police\"}");

        assertThat(levels(as("auditor").get(BASE + "/role-profiles/" + first).expect(200)))
                .containsExactly("MV");
        assertThat(levels(as("auditor").get(BASE + "/role-profiles/" + second).expect(200)))
                .contains("CTC", "RV");
    }

    @Test
    @Order(2)
    void a_vacancy_is_created_for_one_sub_role_and_opened() {
        as("recruiter")
                .post(BASE + "/vacancies", vacancy(second, "null", 1))
                .refusedBy("SUB_ROLE_NEEDED");
        firstVacancy = opened(vacancy(first, "null", 1));
        secondVacancy = opened(vacancy(second, "\"" + subRole() + "\"", 1));
    }

    @Test
    @Order(3)
    void officers_are_registered_and_apply_with_their_line_managers_endorsement() {
        sergeant = officer("Robin Adams", "4711", "SERGEANT", false, "adams");
        poolConstable = officer("Priya Shah", "4712", "CONSTABLE", true, "shah");
        application = applied("adams", firstVacancy, sergeant);
        poolFirst = applied("shah", firstVacancy, poolConstable);
        poolSecond = applied("shah", secondVacancy, poolConstable);

        as("adams")
                .post(BASE + "/vacancies/" + firstVacancy + "/applications", apply(sergeant))
                .refusedBy("DUPLICATE_APPLICATION");
        for (var endorsed : List.of(application, poolFirst, poolSecond)) {
            as("manager")
                    .post(
                            BASE + "/applications/" + endorsed + "/endorsement",
                            "{\"endorsed\":true,\"reason\":\"Ready.\"}")
                    .expect(200);
        }
    }

    @Test
    @Order(4)
    void the_same_constable_gets_two_answers_with_two_quotations() {
        assertThat(rank(assessed(poolFirst))).contains("NOT_MET").contains("substantive Sergeant");
        assertThat(rank(assessed(poolSecond))).contains("\"MET\"").contains("promotion pool");
        assertThat(assessed(application).text("/outcome")).isEqualTo("ELIGIBLE_CONDITIONALLY");
    }

    @Test
    @Order(5)
    void an_application_moves_step_by_step_and_is_scored_behind_seals() {
        move("Interview").refusedBy("ILLEGAL_MOVE");
        move("Sift").expect(200);
        move("Interview").expect(200);
        score("panel1", "Take Ownership", 4).refusedBy("CONFLICT_NOT_DECLARED");
        for (var member : List.of("panel1", "panel2")) {
            as(member)
                    .post(
                            BASE + "/applications/" + application + "/conflicts",
                            "{\"conflict\":false}")
                    .expect(200);
        }
        var criteria = criteria();
        for (var criterion : criteria) score("panel1", criterion, 4).expect(200);
        for (var criterion : criteria) score("panel2", criterion, 5).expect(200);
    }

    @Test
    @Order(6)
    void an_offer_takes_the_only_post_and_is_accepted() {
        as("recruiter").post(BASE + "/applications/" + application + "/offer", "{}").expect(200);
        as("adams")
                .post(
                        BASE + "/applications/" + application + "/offer-response",
                        "{\"accepted\":true}")
                .expect(200);
    }

    @Test
    @Order(7)
    void nobody_is_appointed_before_every_required_clearance_is_live() {
        var refusal =
                as("recruiter")
                        .post(BASE + "/appointments", appointmentFor(application))
                        .refusedBy("CLEARANCE_NOT_LIVE");
        assertThat(refusal.at("/missing").toString()).contains("MV");
        assertThat(refusal.text("/ruleVersion")).isNotEmpty();
    }

    @Test
    @Order(8)
    void a_vetting_case_is_researched_recommended_and_decided_by_another() {
        var vettingCase =
                as("researcher")
                        .post(
                                BASE + "/vetting-cases",
                                "{\"officerId\":\"%s\",\"level\":\"MV\",\"purpose\":\"appointment\",\"applicationId\":\"%s\"}"
                                        .formatted(sergeant, application))
                        .expect(201)
                        .id();
        var path = BASE + "/vetting-cases/" + vettingCase;
        as("recruiter").get(path).expect(403);
        as("researcher2").get(path).expect(404);
        as("researcher").post(path + "/forms", "{\"received\":true}").expect(200);
        as("decider").post(path + "/decision", decision("GRANTED")).refusedBy("CHECKS_INCOMPLETE");
        for (JsonNode check : as("researcher").get(path).expect(200).at("/checks")) {
            as("researcher")
                    .post(
                            path + "/checks",
                            "{\"type\":\"%s\",\"result\":\"CLEAR\",\"reference\":\"R-1\"}"
                                    .formatted(check.get("type").asString()))
                    .expect(200);
        }
        as("researcher")
                .post(
                        path + "/recommendation",
                        "{\"outcome\":\"GRANTED\",\"reason\":\"Nothing adverse.\"}")
                .expect(200);
        as("decider").post(path + "/decision", decision("GRANTED")).expect(200);

        assertThat(
                        as("recruiter")
                                .get(BASE + "/officers/" + sergeant + "/clearances")
                                .expect(200)
                                .json()
                                .at("/clearances/0"))
                .hasToString(
                        "{\"level\":\"MV\",\"state\":\"LIVE\",\"from\":\"%s\",\"to\":\"%s\"}"
                                .formatted(TODAY, TODAY.plusYears(7)));
    }

    @Test
    @Order(9)
    void a_national_decision_waits_for_a_force_clearance() {
        var vettingCase =
                as("researcher2")
                        .post(
                                BASE + "/vetting-cases",
                                "{\"officerId\":\"%s\",\"level\":\"CTC\",\"purpose\":\"appointment\"}"
                                        .formatted(poolConstable))
                        .expect(201)
                        .id();

        as("decider")
                .post(
                        BASE + "/vetting-cases/" + vettingCase + "/national-decision",
                        "{\"outcome\":\"GRANTED\",\"reference\":\"UKSV-1\"}")
                .refusedBy("NOT_UNDERPINNED");
    }

    @Test
    @Order(10)
    void the_officer_is_appointed_and_starts() {
        var made =
                as("recruiter")
                        .post(BASE + "/appointments", appointmentFor(application))
                        .expect(201);
        appointment = made.id();
        var started =
                as("recruiter")
                        .post(BASE + "/appointments/" + appointment + "/start", "{}")
                        .expect(200);
        var seen =
                as("recruiter")
                        .get(
                                BASE
                                        + "/vacancies/"
                                        + firstVacancy
                                        + "/board?waitFor="
                                        + started.position())
                        .expect(200);

        assertThat(seen.json().toString()).contains("APPOINTED");
        assertThat(
                        as("recruiter")
                                .get(BASE + "/applications/" + application)
                                .expect(200)
                                .text("/state"))
                .isEqualTo("APPOINTED");
    }

    @Test
    @Order(11)
    void the_timeline_tells_it_in_plain_english_with_actors_and_event_ids() {
        var timeline =
                as("auditor")
                        .get(BASE + "/applications/" + application + "/timeline")
                        .expect(200)
                        .json()
                        .toString();

        assertThat(timeline).contains("eventId", "recruiter", "adams", "manager");
    }

    private String imported(String text, String confirmation) {
        var proposed = as("recruiter").postText(BASE + "/role-profiles/imports", text).expect(201);
        return as("recruiter")
                .post(
                        BASE + "/role-profiles/imports/" + proposed.id() + "/confirmation",
                        confirmation)
                .expect(201)
                .id();
    }

    private String opened(String body) {
        var vacancy = as("recruiter").post(BASE + "/vacancies", body).expect(201).id();
        as("recruiter").post(BASE + "/vacancies/" + vacancy + "/opening", "").expect(200);
        return vacancy;
    }

    private String officer(String name, String number, String rank, boolean pool, String account) {
        return as("recruiter")
                .post(
                        BASE + "/officers",
                        """
                {"name":"%s","staffNumber":"%s","force":"Essex Police","rank":"%s","promotionPool":%s,\
                "eligibleForPromotion":%s,"accreditations":["ICIDP"],"skills":[],"drives":true,\
                "lineManager":"manager","account":"%s"}"""
                                .formatted(name, number, rank, pool, pool, account))
                .expect(201)
                .id();
    }

    private String applied(String account, String vacancy, String officer) {
        return as(account)
                .post(BASE + "/vacancies/" + vacancy + "/applications", apply(officer))
                .expect(201)
                .id();
    }

    private Answer assessed(String id) {
        as("recruiter").post(BASE + "/applications/" + id + "/eligibility", "{}").expect(200);
        return as("recruiter").get(BASE + "/applications/" + id + "/eligibility").expect(200);
    }

    private static String rank(Answer eligibility) {
        return StreamSupport.stream(eligibility.at("/rules").spliterator(), false)
                .filter(rule -> rule.get("rule").asString().equals("RANK"))
                .map(JsonNode::toString)
                .findFirst()
                .orElseThrow();
    }

    private Answer move(String to) {
        return as("recruiter")
                .post(
                        BASE + "/applications/" + application + "/moves",
                        "{\"to\":\"%s\",\"reason\":\"Meets the criteria.\"}".formatted(to));
    }

    private Answer score(String member, String criterion, int score) {
        return as(member)
                .post(
                        BASE + "/applications/" + application + "/scores",
                        "{\"criterion\":\"%s\",\"score\":%d,\"evidence\":\"A good example.\"}"
                                .formatted(criterion, score));
    }

    private List<String> criteria() {
        var profile = as("recruiter").get(BASE + "/role-profiles/" + first).expect(200);
        return Stream.of("/competencies", "/values")
                .flatMap(list -> StreamSupport.stream(profile.at(list).spliterator(), false))
                .map(behaviour -> behaviour.get("name").asString())
                .toList();
    }

    private static List<String> levels(Answer profile) {
        return StreamSupport.stream(profile.at("/requiredClearances").spliterator(), false)
                .map(c -> c.get("level").asString())
                .toList();
    }

    private static String vacancy(String profile, String subRole, int posts) {
        return "{\"roleProfileId\":\"%s\",\"subRole\":%s,\"posts\":%d,\"closesAt\":\"%sT23:59:00Z\",\"location\":\"Harwich\"}"
                .formatted(profile, subRole, posts, TODAY.plusMonths(1));
    }

    private static String apply(String officer) {
        return "{\"officerId\":\"%s\",\"statement\":\"I have led a team for four years.\",\"declarations\":[]}"
                .formatted(officer);
    }

    private static String appointmentFor(String application) {
        return "{\"applicationId\":\"%s\",\"startsOn\":\"%s\",\"releaseAgreedBy\":\"manager\"}"
                .formatted(application, TODAY.plusDays(14));
    }

    private static String decision(String outcome) {
        return "{\"outcome\":\"%s\",\"conditions\":[]}".formatted(outcome);
    }

    private Caller as(String account) {
        return Caller.as(account, port);
    }
}
