package org.muster.app.contract;

import static java.util.stream.Collectors.joining;
import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayDeque;
import java.util.Base64;
import java.util.List;
import java.util.Locale;
import java.util.Queue;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.axonframework.commandhandling.gateway.CommandGateway;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.muster.api.Id;
import org.muster.api.officers.OfficerId;
import org.muster.app.applications.Selection;
import org.muster.app.support.Caller;
import org.muster.app.support.MusterTest;
import org.muster.app.support.Scene;
import org.muster.app.support.Visitor;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.test.context.TestPropertySource;

/**
 * Findings are planted in vetting cases; nobody outside vetting comes upon one, whatever they ask,
 * wherever they click, whatever they hear.
 */
@MusterTest
@TestPropertySource(properties = "spring.application.name=never-why") // a database of its own
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class NeverWhyTest {
    private static final String CANARY = "quetzal";
    private static final Pattern LINK = Pattern.compile("(?:href|hx-get)=\"(/[^\"#]*)");
    private static final Pattern ASSET = Pattern.compile("^/(assets|webjars|sign-out).*");
    private static final int MOST_PAGES = 250;

    @LocalServerPort int port;
    @Autowired CommandGateway commands;

    private final Set<String> ids = new TreeSet<>();
    private final Queue<String> heard = new ConcurrentLinkedQueue<>();
    private final HttpClient streams = HttpClient.newHttpClient();
    private String refusedCase = "";

    @BeforeAll
    void plant() {
        Stream.of("recruiter", "manager", "adams").forEach(this::listen);
        var scene = new Scene(commands);
        var selection = Selection.open(scene, port, 2);
        var officer = scene.owner("adams");
        var application = selection.atInterview(officer);
        as("recruiter").post(Selection.path(application) + "/offer", "{}").expect(200);
        refusedCase = refused(officer, application);
        ids.addAll(List.of(selection.vacancy(), application, officer.toString(), refusedCase));
        ids.add(conditional(scene.sergeant("Jo Hall")));
        ids.add(transferred(officer));
        learned(officer);
        ids.add(scene.profile().toString());
        as("decider").get("/api/v1/vetting-cases?waitFor=" + scene.end()).expect(200);
    }

    @AfterAll
    void hangUp() {
        streams.shutdownNow();
    }

    @Test
    void the_search_finds_what_was_planted_where_it_may_be_read() {
        assertThat(answersThatTell("decider")).anyMatch(found -> found.contains(refusedCase));
        assertThat(pagesThatTell("decider")).anyMatch(found -> found.contains(refusedCase));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "recruiter",
                "recruiter2",
                "manager",
                "adams",
                "shah",
                "panel1",
                "planner",
                "dpo",
                "admin"
            })
    void no_answer_and_no_page_tells(String account) {
        assertThat(answersThatTell(account)).isEmpty();
        assertThat(pagesThatTell(account)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"recruiter", "manager", "adams", "admin"})
    void no_refusal_tells(String account) {
        assertThat(
                        Operation.all(port)
                                .filter(Operation::isOrder)
                                .map(order -> as(account).post(order.with(refusedCase), "{}"))
                                .map(answer -> told(answer.response()))
                                .filter(NeverWhyTest::tells))
                .isEmpty();
    }

    @Test
    void nobody_outside_hears_even_that_there_is_a_case() {
        assertThat(heard).isNotEmpty();
        assertThat(heard)
                .noneMatch(NeverWhyTest::tells)
                .noneMatch(line -> line.contains(refusedCase) || line.contains("\"vetting\""));
    }

    private String refused(OfficerId officer, String application) {
        var path = opened(officer, ",\"applicationId\":\"" + application + "\"");
        order(
                "researcher",
                path + "/clarifications",
                "{\"question\":\"%s\",\"items\":[{\"words\":\"%s\"},{\"words\":\"%s\"}]}");
        order("researcher", path + "/clarification-items/1/answer", "{\"answer\":\"%s\"}");
        order("researcher", path + "/clarification-response", "{\"answer\":\"%s\"}");
        for (var check : as("researcher").get(path).expect(200).at("/checks")) {
            var type = check.get("type").asString();
            var result =
                    switch (type) {
                        case "PNC" -> "ADVERSE";
                        case "PND" -> "TRACE";
                        default -> "CLEAR";
                    };
            order(
                    "researcher",
                    path + "/check-requests",
                    "{\"type\":\"" + type + "\",\"source\":\"%s\"}");
            if (type.equals("PSD")) continue;
            order(
                    "researcher",
                    path + "/checks",
                    "{\"type\":\""
                            + type
                            + "\",\"result\":\""
                            + result
                            + "\",\"reference\":\"%s\",\"finding\":\"%s\"}");
        }
        order(
                "researcher",
                path + "/trace-resolutions",
                "{\"type\":\"PND\",\"result\":\"CLEAR\",\"reason\":\"%s\"}");
        var partner =
                order(
                        "researcher",
                        path + "/third-parties",
                        "{\"relation\":\"PARTNER\",\"name\":\"%s\"}");
        order(
                "researcher",
                path + "/third-parties/" + partner.id() + "/treatment",
                "{\"treatment\":\"CHECKED\",\"reason\":\"%s\"}");
        order(
                "decider2",
                path + "/waivers",
                "{\"type\":\"PSD\",\"reason\":\"%s\",\"expiresOn\":\""
                        + LocalDate.now().plusYears(1)
                        + "\"}");
        var risk =
                order(
                        "researcher",
                        path + "/risks",
                        "{\"factor\":\"CRIMINALITY\",\"detail\":\"%s\",\"check\":\"PNC\"}");
        order(
                "researcher",
                path + "/risks/" + risk.id() + "/disposition",
                "{\"disposition\":\"ACCEPTED\",\"reason\":\"%s\"}");
        order(
                "researcher",
                path + "/recommendation",
                "{\"outcome\":\"REFUSED\",\"reason\":\"%s\"}");
        order("decider2", path + "/conflicts", "{\"conflict\":true,\"detail\":\"%s\"}");
        order(
                "decider",
                path + "/decision",
                "{\"outcome\":\"REFUSED\",\"rationale\":" + rationale() + "}");
        appealed(path);
        return path.substring(path.lastIndexOf('/') + 1);
    }

    /**
     * The letter and the statement are the applicant's to read; what was withheld, and why, not.
     */
    private void appealed(String path) {
        order(
                "decider",
                path + "/reasons",
                "{\"disclosure\":\"REDACTED\",\"because\":\"SOURCE\",\"withheld\":\"%s\","
                        + "\"text\":\"We may not say more.\"}");
        var appeal =
                order(
                        "appeals",
                        path + "/appeals",
                        "{\"grounds\":[\"PROCEDURE\"],\"statement\":\"Nobody asked me.\"}");
        order(
                "appeals",
                "/api/v1/appeals/" + appeal.id() + "/decision",
                "{\"outcome\":\"DISMISSED\",\"rationale\":" + rationale() + "}");
    }

    private String conditional(OfficerId officer) {
        var path = opened(officer, "");
        for (var check : as("researcher").get(path).expect(200).at("/checks")) {
            order(
                    "researcher",
                    path + "/checks",
                    "{\"type\":\""
                            + check.get("type").asString()
                            + "\",\"result\":\"CLEAR\",\"reference\":\"%s\"}");
        }
        order(
                "researcher",
                path + "/recommendation",
                "{\"outcome\":\"GRANTED\",\"reason\":\"%s\"}");
        order(
                "decider",
                path + "/decision",
                "{\"outcome\":\"GRANTED_WITH_CONDITIONS\",\"conditions\":[{\"text\":\"%s\",\"owner\":\"decider\",\"reviewOn\":\""
                        + LocalDate.now().plusMonths(3)
                        + "\"}],\"rationale\":"
                        + rationale()
                        + "}");
        return path.substring(path.lastIndexOf('/') + 1);
    }

    /** What another force told of a transferee, accepted or not. */
    private String transferred(OfficerId officer) {
        var path = opened(officer, "RV", "transfer", "");
        order(
                "researcher",
                path + "/transfer/earlier-clearance",
                "{\"force\":\"Kent Police\",\"level\":\"RV\",\"grantedOn\":\""
                        + LocalDate.now().minusMonths(3)
                        + "\",\"lastDay\":\""
                        + LocalDate.now().plusYears(3)
                        + "\",\"evidence\":\"%s\"}");
        var told = "\"finding\":\"ADVERSE\",\"reference\":\"%s\",\"detail\":\"%s\"}";
        order("researcher", path + "/transfer/checklist", "{\"item\":\"SICKNESS\"," + told);
        order("researcher", path + "/transfer/conduct-history", "{" + told);
        return path.substring(path.lastIndexOf('/') + 1);
    }

    /** What was learned of an officer, and that nothing follows from some of it. */
    private void learned(OfficerId officer) {
        var path = "/api/v1/officers/" + officer;
        var body =
                "\"occurredOn\":\""
                        + LocalDate.now().minusDays(9)
                        + "\",\"reference\":\"%s\",\"detail\":\"%s\"}";
        order(
                "decider",
                path + "/misconduct-outcomes",
                "{\"kind\":\"FINAL_WRITTEN_WARNING\"," + body);
        order("researcher", path + "/adverse-information", "{\"kind\":\"CONVICTION\"," + body);
        var complaint =
                order(
                        "researcher",
                        path + "/adverse-information",
                        "{\"kind\":\"COMPLAINT\"," + body);
        order("decider", path + "/matters/" + complaint.id() + "/note", "{\"reason\":\"%s\"}");
    }

    private String opened(OfficerId officer, String more) {
        return opened(officer, "MV", "appointment", more);
    }

    private String opened(OfficerId officer, String level, String purpose, String more) {
        var body =
                "{\"officerId\":\"%s\",\"level\":\"%s\",\"purpose\":\"%s\"%s}"
                        .formatted(officer, level, purpose, more);
        var path =
                "/api/v1/vetting-cases/"
                        + as("researcher").post("/api/v1/vetting-cases", body).expect(201).id();
        order("researcher", path + "/forms", "{\"received\":true}");
        return path;
    }

    private static String rationale() {
        return Stream.of("information", "threatAndRisk", "powersAndPolicy", "options", "action")
                .map(step -> "\"" + step + "\":\"%s\"")
                .collect(joining(",", "{", "}"));
    }

    /** Gives an order whose every text is a canary. */
    private Caller.Answer order(String account, String path, String json) {
        var answer = as(account).post(path, json.replace("%s", CANARY + "-" + Id.fresh()));
        assertThat(answer.response().statusCode()).as(answer.response().body()).isBetween(200, 201);
        return answer;
    }

    /** Every question of the contract, with every id there is in every place for one. */
    private List<String> answersThatTell(String account) {
        return Operation.all(port)
                .filter(operation -> operation.method().equals("GET"))
                .filter(operation -> !operation.path().endsWith("/stream"))
                .flatMap(operation -> ids.stream().map(operation::with).distinct())
                .distinct()
                .filter(path -> tells(told(as(account).get(path).response())))
                .toList();
    }

    /** Every page that links lead to. */
    private List<String> pagesThatTell(String account) {
        var visitor = Visitor.as(account, port);
        var waiting = new ArrayDeque<>(List.of("/"));
        var seen = new TreeSet<>(waiting);
        var telling = new TreeSet<String>();
        for (var visited = 0; visited < MOST_PAGES && !waiting.isEmpty(); visited++) {
            var path = waiting.remove();
            var page = visitor.get(path);
            if (tells(told(page.response()))) telling.add(path);
            LINK.matcher(page.html())
                    .results()
                    .map(link -> link.group(1).replace("&amp;", "&"))
                    .filter(link -> !ASSET.matcher(link).matches())
                    .filter(seen::add)
                    .forEach(waiting::add);
        }
        return List.copyOf(telling);
    }

    private static String told(HttpResponse<String> response) {
        return response.headers().map() + response.body();
    }

    private static boolean tells(String text) {
        return text.toLowerCase(Locale.ROOT).contains(CANARY);
    }

    private void listen(String account) {
        var pair = (account + ":muster-demo").getBytes(StandardCharsets.UTF_8);
        var request =
                HttpRequest.newBuilder(URI.create("http://localhost:" + port + "/api/v1/stream"))
                        .header(
                                "Authorization",
                                "Basic " + Base64.getEncoder().encodeToString(pair))
                        .build();
        streams.sendAsync(request, BodyHandlers.ofLines())
                .thenAccept(answer -> answer.body().forEach(heard::add));
    }

    private Caller as(String account) {
        return Caller.as(account, port);
    }
}
