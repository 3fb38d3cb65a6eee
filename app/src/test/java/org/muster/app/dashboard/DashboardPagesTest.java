package org.muster.app.dashboard;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.axonframework.commandhandling.gateway.CommandGateway;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.muster.app.applications.Selection;
import org.muster.app.support.MusterTest;
import org.muster.app.support.Scene;
import org.muster.app.support.Visitor;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

@MusterTest
class DashboardPagesTest {
    private static final Pattern LINK = Pattern.compile("href=\"(/[^\"]*)\"");

    @LocalServerPort int port;
    @Autowired CommandGateway commands;

    Scene scene;

    @BeforeEach
    void a_vacancy_with_an_application() {
        scene = new Scene(commands);
        Selection.open(scene, port, 2).submitted(scene.sergeant("Jo Hall"));
    }

    @ParameterizedTest
    @CsvSource({"recruiter", "planner", "auditor", "decider"})
    void lead_only_to_pages_that_their_reader_may_see(String account) {
        var visitor = Visitor.as(account, port);
        var main = visitor.get("/dashboard").expect(200).html().split("<main", 2)[1];
        assertThat(links(main)).isNotEmpty();
        for (var link : links(main).toList()) visitor.get(link).expect(200);
    }

    @Test
    void show_each_figure_in_words_beside_its_bar() {
        var page = Visitor.as("recruiter", port).get("/dashboard").expect(200);
        assertThat(page.text()).contains("Time in stage", "Submitted 1", "2 of 2");
        assertThat(page.html()).contains("class=\"app-bar\"", "aria-hidden=\"true\"");
    }

    @Test
    void show_nobodys_clearances_by_name() {
        var today = LocalDate.now();
        var granted =
                scene.cleared(
                        scene.sergeant("Jo Hall"), "MV", today.minusYears(1), today.plusYears(6));
        var page =
                Visitor.as("planner", port)
                        .get("/dashboard/vetting?waitFor=" + granted.position())
                        .expect(200);
        assertThat(page.text()).contains("Clearances today").doesNotContain("Jo Hall");
    }

    @Test
    void are_not_for_applicants() {
        Visitor.as("adams", port).get("/dashboard").expect(403);
        Visitor.as("adams", port).get("/dashboard/vetting").expect(403);
    }

    @ParameterizedTest
    @CsvSource({
        "recruiter, /vacancies",
        "researcher, /vetting-cases",
        "auditor, /dashboard",
        "planner, /dashboard",
        "adams, /applications",
        "dpo, /officers",
        "admin, /"
    })
    void everybody_comes_from_the_start_to_their_work(String account, String path) {
        assertThat(Visitor.as(account, port).get("/").expect(200).path()).isEqualTo(path);
    }

    @Test
    void the_policy_in_force_owns_to_what_nobody_verified() {
        var page = Visitor.as("adams", port).get("/policies").expect(200);
        assertThat(page.text())
                .contains(
                        "MV: Management vetting, valid for 7 years", "Unverified Validity 7 years");
    }

    private static Stream<String> links(String html) {
        return LINK.matcher(html).results().map(found -> found.group(1).replace("&amp;", "&"));
    }
}
