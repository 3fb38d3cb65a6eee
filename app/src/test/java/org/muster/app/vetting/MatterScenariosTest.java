package org.muster.app.vetting;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.Month;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import org.axonframework.commandhandling.gateway.CommandGateway;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.muster.api.officers.OfficerId;
import org.muster.app.operations.ServiceClock;
import org.muster.app.support.Caller;
import org.muster.app.support.Caller.Answer;
import org.muster.app.support.MusterTest;
import org.muster.app.support.Scene;
import org.muster.app.support.Visitor;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.test.context.TestPropertySource;
import tools.jackson.databind.JsonNode;

/** What is learned of officers, and when, told over HTTP on a clock that is moved. */
@MusterTest
@TestPropertySource(properties = "spring.application.name=matters") // a clock of its own
class MatterScenariosTest {
    private static final ZoneId LONDON = ZoneId.of("Europe/London");
    private static final String REASON = "{\"reason\":\"No bearing.\"}";
    private static final String SECRET = "Convicted of drink driving";

    @LocalServerPort int port;
    @Autowired CommandGateway commands;
    @Autowired ServiceClock clock;

    Scene scene;

    @BeforeEach
    void enter() {
        scene = new Scene(commands);
    }

    @Test
    void
            a_conviction_dated_january_is_learned_in_june_and_what_was_known_in_march_does_not_change() {
        var year = today().getYear() + 1;
        var january = LocalDate.of(year, Month.JANUARY, 15);
        var march = LocalDate.of(year, Month.MARCH, 10);
        var june = LocalDate.of(year, Month.JUNE, 10);
        var officer = cleared("Jo Hall");
        moveTo(march);
        record(officer, "misconduct-outcomes", "REFLECTIVE_PRACTICE", march).expect(201);
        moveTo(march.plusDays(1));
        var knownInMarch = matters(officer, "").response().body();
        assertThat(knownInMarch).contains("Reflective practice").doesNotContain(SECRET);

        moveTo(june);
        record(officer, "adverse-information", "CONVICTION", january).expect(201);
        var now = matters(officer, "");
        assertThat(now.text("/matters/0/detail")).isEqualTo(SECRET);
        assertThat(now.text("/matters/0/occurredOn")).isEqualTo(january.toString());
        assertThat(civil(now.text("/matters/0/recordedAt"))).isEqualTo(june);
        assertThat(matters(officer, "?knownAt=" + march).response().body()).isEqualTo(knownInMarch);
        var truth = matters(officer, "?asAt=" + january);
        assertThat(truth.at("/matters").size()).isEqualTo(1);
        assertThat(truth.text("/matters/0/detail")).isEqualTo(SECRET);
        assertThat(matters(officer, "?asAt=" + january.minusDays(1)).at("/matters").size())
                .isZero();
        assertThat(matters(officer, "?asAt=" + march + "&knownAt=" + march).at("/matters").size())
                .isEqualTo(1);
        assertThat(matters(officer, "?knownAt=" + june.minusDays(1)).response().body())
                .doesNotContain(SECRET);
        Caller.as("decider", port)
                .get(path(officer) + "/matters?knownAt=" + june.plusDays(1))
                .expect(400);
    }

    @Test
    void what_is_known_by_its_month_alone_is_kept_and_shown_so() {
        var officer = cleared("Jo Hall");
        var learned =
                """
                {"kind":"CONVICTION","occurredOn":"%s","reference":"PNC-9","detail":"One."}""";
        var order = path(officer) + "/adverse-information";
        as("decider").post(order, learned.formatted("January 2024")).expect(400);
        as("decider").post(order, learned.formatted("2024-13")).expect(400);
        as("decider").post(order, learned.formatted("2024-01")).expect(201);

        assertThat(matters(officer, "").text("/matters/0/occurredOn")).isEqualTo("2024-01");
        assertThat(matters(officer, "?asAt=2024-01-15").at("/matters").size()).isEqualTo(1);
        assertThat(matters(officer, "?asAt=2023-12-31").at("/matters").size()).isZero();
        var page = "/officers/" + officer + "/matters?waitFor=" + scene.end();
        assertThat(Visitor.as("decider", port).get(page).expect(200).text())
                .contains("Occurred in January 2024");
    }

    @Test
    void a_misconduct_outcome_opens_a_review_of_what_is_held_in_the_same_breath() {
        var officer = cleared("Al Frith");
        var recorded = record(officer, "misconduct-outcomes", "WRITTEN_WARNING", today());
        var review = matters(officer, "").text("/matters/0/review/caseId");
        var seen = new CaseWork(port, officer, review).seenBy("decider").expect(200);
        assertThat(seen.text("/purpose")).isEqualTo("review");
        assertThat(seen.text("/level")).isEqualTo("MV");
        var queue =
                "/api/v1/vetting-cases?officerId=%s&waitFor=%s"
                        .formatted(officer, recorded.expect(201).position());
        assertThat(Caller.as("decider", port).get(queue).expect(200).text("/0/id"))
                .isEqualTo(review);

        record(officer, "misconduct-outcomes", "FINAL_WRITTEN_WARNING", today()).expect(201);
        var again = matters(officer, "");
        assertThat(again.text("/matters/0/review/caseId")).isEqualTo(review);
        assertThat(again.at("/matters/0/review/opened").asBoolean()).isFalse();
        record(officer, "misconduct-outcomes", "NO_CASE_TO_ANSWER", today()).expect(201);
        assertThat(matters(officer, "").at("/matters/0/review").isNull()).isTrue();
        record(officer, "misconduct-outcomes", "CONVICTION", today())
                .refusedBy("MATTER_KIND_UNKNOWN");
    }

    @Test
    void an_officer_reports_a_change_and_is_told_that_the_vetting_unit_has_it() {
        var officer = scene.owner("adams");
        var report = "{\"kind\":\"PARTNER\",\"occurredOn\":\"%s\",\"detail\":\"We moved in.\"}";
        var mine = report.formatted(today().minusDays(3));
        as("shah").post(path(officer) + "/circumstances", mine).expect(404);
        as("manager").post(path(officer) + "/circumstances", mine).expect(403);
        as("adams")
                .post(path(officer) + "/circumstances", report.formatted(today().plusDays(1)))
                .expect(400);
        var reported = as("adams").post(path(officer) + "/circumstances", mine).expect(201);
        var own = "/api/v1/own-circumstances?waitFor=" + scene.end();
        assertThat(as("adams").get(own).expect(200).at("/reported/0/acknowledgedAt").isNull())
                .isTrue();

        var waiting = "/api/v1/matters?state=REPORTED&waitFor=" + reported.position();
        assertThat(as("researcher").get(waiting).expect(200).text("/0/officerId"))
                .isEqualTo(officer.toString());
        var matter = path(officer) + "/matters/" + reported.id();
        as("decider").post(matter + "/review", "{}").refusedBy("MATTER_NOT_ACKNOWLEDGED");
        as("researcher").post(matter + "/acknowledgement", "{}").expect(200);
        as("decider")
                .post(matter + "/acknowledgement", "{}")
                .refusedBy("MATTER_ALREADY_ACKNOWLEDGED");
        var seen = matters(officer, "");
        assertThat(seen.text("/matters/0/acknowledged/by")).isEqualTo("researcher");
        assertThat(seen.text("/matters/0/recordedBy")).isEqualTo("adams");
        assertThat(as("adams").get(own).expect(200).at("/reported/0/acknowledgedAt").isNull())
                .isFalse();
        as("decider").post(matter + "/review", "{}").refusedBy("NOTHING_TO_REVIEW");
        as("researcher").post(matter + "/note", "{\"reason\":\"No bearing.\"}").expect(403);
        as("decider").post(matter + "/note", "{\"reason\":\"No bearing.\"}").expect(200);
        assertThat(as("adams").get(own).response().body()).doesNotContain("bearing", "researcher");
    }

    @Test
    void nobody_outside_vetting_sees_it_and_readings_are_recorded() {
        var officer = cleared("Sam Bell");
        record(officer, "adverse-information", "CONVICTION", today()).expect(201);
        for (var account : List.of("recruiter", "manager", "planner", "adams", "appeals", "dpo")) {
            as(account)
                    .get(path(officer) + "/matters")
                    .expect(account.equals("appeals") ? 404 : 403);
            as(account).get("/api/v1/matters").expect(403);
        }
        as("auditor").get(path(officer) + "/matters").expect(400);
        as("auditor").get(path(officer) + "/matters", "Access-Reason", "Dip 3").expect(200);
        var readings = as("auditor").get("/api/v1/audit/readings?limit=200").expect(200);
        assertThat(readings.response().body()).contains("matters of an officer", "Dip 3");
    }

    @Test
    void whoever_hears_an_appeal_reads_the_matters_of_that_officer_until_it_is_decided() {
        var officer = cleared("Kim Doe");
        var refused = AppealWork.refused(port, officer);
        record(officer, "adverse-information", "CONVICTION", today()).expect(201);
        var appeal = refused.lodged("appeals").expect(201).id();
        assertThat(heard(officer).response().statusCode()).isEqualTo(404);

        refused.order("appeals", appeal, "allocation", "{\"hearer\":\"appeals\"}").expect(200);
        assertThat(heard(officer).expect(200).text("/matters/0/detail")).isEqualTo(SECRET);
        var other = cleared("Pat Roe");
        record(other, "adverse-information", "CONVICTION", today()).expect(201);
        assertThat(heard(other).response().statusCode()).isEqualTo(404);
        var page = Visitor.as("appeals", port).get("/appeals/" + appeal).expect(200);
        assertThat(page.html()).contains("/officers/" + officer + "/matters");
        var read = Visitor.as("appeals", port).get("/officers/" + officer + "/matters");
        assertThat(read.expect(200).html()).contains(SECRET).doesNotContain("/matters/acts/");

        var readings = as("auditor").get("/api/v1/audit/readings?limit=200").expect(200);
        assertThat(readings.at("").valueStream().filter(line -> readBy(line, officer)))
                .isNotEmpty();
        refused.decided("appeals", appeal, "DISMISSED").expect(200);
        assertThat(heard(officer).response().statusCode()).isEqualTo(404);
    }

    @Test
    void a_line_manager_reports_a_change_and_reads_nothing_back_but_that_it_was_received() {
        var officer = scene.owner("shah");
        var secret = "CANARY of the manager";
        var report =
                "{\"kind\":\"PARTNER\",\"occurredOn\":\"%s\",\"detail\":\"%s\"}"
                        .formatted(today(), secret);
        var there = path(officer) + "/staff-reports";
        as("shah").post(there, report).expect(403);
        as("researcher").post(there, report).expect(403);
        var own = report.replace(secret, "My own.");
        as("shah").post(path(officer) + "/circumstances", own).expect(201);
        var received = as("manager").post(there, report).expect(201);
        assertThat(received.json().get("version").asInt()).isZero();

        var end = "?waitFor=" + scene.end();
        assertThat(as("shah").get("/api/v1/own-circumstances" + end).response().body())
                .contains("My own.")
                .doesNotContain(secret, received.id());
        for (var place : List.of("", "/staff-reports/kinds", "/clearances")) {
            assertThat(as("manager").get(path(officer) + place).expect(200).response().body())
                    .doesNotContain(secret, "My own.", received.id());
        }
        as("manager").get(path(officer) + "/matters").expect(403);
        var matter = path(officer) + "/matters/" + received.id();
        as("researcher").post(matter + "/acknowledgement", "{}").expect(200);
        var seen = matters(officer, "");
        assertThat(seen.text("/matters/0/source")).isEqualTo("MANAGER_REPORT");
        assertThat(seen.text("/matters/0/recordedBy")).isEqualTo("manager");
        assertThat(seen.text("/matters/0/acknowledged/by")).isEqualTo("researcher");
        assertThat(as("shah").get("/api/v1/own-circumstances" + end).response().body())
                .doesNotContain(secret, "researcher");
        var form = "/officers/" + officer + "/acts/staff-report";
        var visitor = Visitor.as("manager", port);
        assertThat(visitor.get("/officers/" + officer).expect(200).html()).contains(form);
        assertThat(visitor.get(form).expect(200).text()).contains("You are told that it was");
        assertThat(visitor.send(form, filled()).expect(200).text())
                .contains("The vetting unit has received your report.");
        Visitor.as("shah", port).get(form).expect(403);
    }

    @Test
    void a_matter_is_handed_over_with_a_reason_but_never_to_somebody_close_to_the_officer() {
        var officer = cleared("Mo Lane");
        var learned = record(officer, "adverse-information", "COMPLAINT", today()).expect(201);
        var handover = path(officer) + "/matters/" + learned.id() + "/handover";
        as("recruiter").post(handover, to("researcher")).expect(403);
        as("researcher").post(handover, to("researcher2")).refusedBy("MATTER_IN_OTHER_HANDS");
        as("decider").post(handover, to("manager")).refusedBy("HAS_AN_INTEREST");
        var work = CaseWork.opened(port, officer, "MV");
        work.order("decider2", "conflicts", "{}").expect(200);
        as("decider").post(handover, to("decider2")).refusedBy("HAS_AN_INTEREST");
        as("decider").post(handover, to("researcher")).expect(200);
        var seen = matters(officer, "");
        assertThat(seen.text("/matters/0/acknowledged/by")).isEqualTo("researcher");
        assertThat(seen.text("/matters/0/handedOver/reason")).isEqualTo("On leave.");
        assertThat(seen.text("/matters/0/handedOver/by")).isEqualTo("decider");
        var listed = "/api/v1/matters?limit=200&waitFor=" + scene.end();
        assertThat(as("decider").get(listed).expect(200).json().valueStream())
                .filteredOn(line -> line.get("id").asString().equals(learned.id()))
                .allMatch(line -> line.get("acknowledgedBy").asString().equals("researcher"))
                .hasSize(1);
        var page = "/officers/" + officer + "/matters";
        var visitor = Visitor.as("researcher", port);
        assertThat(visitor.get(page).expect(200).text()).contains("Hand it over", "On leave.");
        var form = page + "/acts/handover-" + learned.id();
        visitor.get(form).expect(200);
        var given = visitor.send(form, Map.of("to", "researcher2", "reason", "Mine no more."));
        assertThat(given.expect(200).text()).contains("It was handed over.", "Mine no more.");
        as("decider")
                .post(path(officer) + "/matters/" + learned.id() + "/note", REASON)
                .expect(200);
        as("decider").post(handover, to("researcher")).refusedBy("MATTER_SETTLED");
    }

    private static String to(String account) {
        return "{\"to\":\"%s\",\"reason\":\"On leave.\"}".formatted(account);
    }

    private Map<String, String> filled() {
        return Map.of(
                "kind", "PARTNER",
                "occurredOn", today().toString(),
                "detail", "Seen with a new partner.");
    }

    private static boolean readBy(JsonNode line, OfficerId officer) {
        return line.toString().contains("matters of an officer")
                && line.toString().contains("\"appeals\"")
                && line.toString().contains(officer.toString());
    }

    private Answer heard(OfficerId officer) {
        return as("appeals").get(path(officer) + "/matters?waitFor=" + scene.end());
    }

    private OfficerId cleared(String name) {
        var officer = scene.sergeant(name);
        scene.cleared(officer, "RV", today().minusYears(2), today().plusYears(5));
        scene.cleared(officer, "MV", today().minusYears(1), today().plusYears(6));
        return officer;
    }

    private Answer record(OfficerId officer, String how, String kind, LocalDate occurredOn) {
        return as("decider")
                .post(
                        path(officer) + "/" + how,
                        """
                        {"kind":"%s","occurredOn":"%s","reference":"PSD-12","detail":"%s"}
                        """
                                .formatted(
                                        kind,
                                        occurredOn,
                                        kind.equals("CONVICTION") ? SECRET : "As told."));
    }

    private Answer matters(OfficerId officer, String past) {
        return as("decider").get(path(officer) + "/matters" + past).expect(200);
    }

    private static String path(OfficerId officer) {
        return "/api/v1/officers/" + officer;
    }

    private static LocalDate civil(String instant) {
        return LocalDate.ofInstant(Instant.parse(instant), LONDON);
    }

    private LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), LONDON);
    }

    private void moveTo(LocalDate day) {
        var noon = day.atTime(LocalTime.NOON).atZone(LONDON).toInstant();
        if (noon.isBefore(clock.instant())) return;
        as("admin")
                .send("PUT", "/api/v1/demo/clock", "{\"now\":\"%s\"}".formatted(noon))
                .expect(200);
    }

    private Caller as(String account) {
        return Caller.as(account, port);
    }
}
