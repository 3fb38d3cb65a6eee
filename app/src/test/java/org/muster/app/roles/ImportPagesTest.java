package org.muster.app.roles;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.muster.app.support.MusterTest;
import org.muster.app.support.Visitor;
import org.muster.app.support.Visitor.Page;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.web.util.HtmlUtils;

@MusterTest
class ImportPagesTest {
    private static final Pattern SOURCE =
            Pattern.compile("id=\"source\"[^>]*>(.*?)</div>", Pattern.DOTALL);
    private static final Pattern LINK = Pattern.compile("href=\"#([^\"]+)\"");
    private static final Pattern ID = Pattern.compile(" id=\"([^\"]+)\"");
    private static final String UNTITLED =
            """
            Grade: Sergeant
            Role code: %s
            Status: Police

            Vetting level:
            Management Vetting required.

            Main responsibilities:
              • Lead the <script>alert('harbour')</script> team & keep "order" 😀.
              • Lead the <script>alert('harbour')</script> team & keep "order" 😀.

            Necessary experience:
            Must be a substantive Sergeant and provide a car suitable for duty.
            """;

    @LocalServerPort int port;

    Visitor recruiter;

    @BeforeEach
    void enter() {
        recruiter = Visitor.as("recruiter", port);
    }

    @Test
    void are_for_those_who_may_import() {
        Visitor.as("panel1", port).get("/role-profiles/imports").expect(403);
        var review = handedIn("P01").path();
        Visitor.as("adams", port).get(review).expect(403);
        var seen = Visitor.as("auditor", port).get(review).expect(200);
        assertThat(seen.text()).contains("What was read").doesNotContain("Confirm and publish");
    }

    @Test
    void say_what_is_wrong_with_a_document_that_holds_nothing() {
        recruiter.get("/role-profiles/imports").expect(200);
        var refused = recruiter.send("/role-profiles/imports", Map.of("text", "  ")).expect(400);
        assertThat(refused.text()).contains("There is a problem", "Text must not be empty");
    }

    @Test
    void show_the_document_beside_what_was_read_without_losing_a_character() {
        var review = handedIn("P02");
        var source = SOURCE.matcher(review.html());
        assertThat(source.find()).isTrue();
        var text = HtmlUtils.htmlUnescape(source.group(1).replaceAll("<[^>]*>", ""));
        assertThat(text).isEqualTo(UNTITLED.formatted("P02"));
        assertThat(review.html()).doesNotContain("<script>alert");
    }

    @Test
    void lead_from_each_field_to_its_place_and_back() {
        var html = handedIn("P03").html();
        var ids = ID.matcher(html).results().map(found -> found.group(1)).toList();
        var links = LINK.matcher(html).results().map(found -> found.group(1)).toList();
        assertThat(ids).doesNotHaveDuplicates();
        assertThat(ids).containsAll(links);
        assertThat(links).anyMatch(link -> link.startsWith("at-"));
        assertThat(links).anyMatch(link -> link.startsWith("responsibilities-"));
    }

    @Test
    void name_what_is_missing_and_keep_what_was_typed() {
        var review = handedIn("P04").path();
        var refused =
                recruiter.send(
                        review,
                        Map.of(
                                "title", "Harbour Sergeant",
                                "roleCode", "P04",
                                "grade", "Sergeant",
                                "gradeRank", "SERGEANT",
                                "status", "Police",
                                "requiredClearances", "MV"));
        assertThat(refused.expect(409).text()).contains("There is a problem", "Force");
        assertThat(refused.html()).contains("value=\"Harbour Sergeant\"");
    }

    @Test
    void do_not_let_what_was_read_be_emptied() {
        var review = handedIn("P05").path();
        var refused = recruiter.send(review, Map.of("title", "T", "force", "Northshire Police"));
        assertThat(refused.expect(400).text()).contains("Role code must not be emptied");
    }

    @Test
    void publish_what_was_confirmed_and_show_what_the_next_version_changes() {
        var first = confirmed("P06", "Sergeant");
        assertThat(first.path()).startsWith("/role-profiles/");
        assertThat(first.text())
                .contains("The role profile was published.", "Version 1 of 1")
                .contains("Management vetting (MV) – stated", "Management Vetting required.")
                .contains("Substantive sergeant");
        var second = confirmed("P06", "Inspector");
        assertThat(second.path()).isEqualTo(first.path());
        assertThat(second.text())
                .contains("Version 2 of 2", "What version 2 changed")
                .containsPattern("Removed: Sergeant .*Added: Inspector");
        var earlier = recruiter.get(first.path() + "/versions/1").expect(200);
        assertThat(earlier.text()).contains("Version 1 of 2");
    }

    @Test
    void list_role_profiles_and_what_waits_for_a_review() {
        handedIn("P07");
        confirmed("P08", "Sergeant");
        var list = recruiter.get("/role-profiles?q=p08").expect(200);
        assertThat(list.text()).contains("Harbour Sergeant P08", "MV", "Waiting for a review");
        var planner = Visitor.as("planner", port).get("/role-profiles").expect(200);
        assertThat(planner.text()).contains("Import a role profile");
        var applicant = Visitor.as("adams", port).get("/role-profiles").expect(200);
        assertThat(applicant.text()).doesNotContain("Waiting for a review", "Import a role");
    }

    @Test
    void let_a_planner_ask_for_more_clearances() {
        var profile = confirmed("P09", "Sergeant").path();
        assertThat(recruiter.get(profile).text()).doesNotContain("Ask for these clearances");
        var planner = Visitor.as("planner", port);
        planner.get(profile).expect(200);
        var refused = planner.send(profile + "/required-clearances", Map.of("reason", "More"));
        assertThat(refused.expect(400).text()).contains("Levels must name at least one");
        var raised =
                planner.send(
                        profile + "/required-clearances",
                        Map.of(
                                "levels", "DV",
                                "effectiveFrom", "2999-01-01",
                                "reason", "New duties"));
        assertThat(raised.expect(200).text()).contains("More clearances asked for", "New duties");
    }

    private Page confirmed(String code, String grade) {
        var review = handedIn(UNTITLED.formatted(code).replaceFirst("Sergeant", grade), code);
        return recruiter
                .send(
                        review.path(),
                        Map.of(
                                "title",
                                "Harbour Sergeant " + code,
                                "force",
                                "Northshire Police",
                                "roleCode",
                                code,
                                "grade",
                                grade,
                                "gradeRank",
                                grade.toUpperCase(Locale.ROOT),
                                "status",
                                "Police",
                                "requiredClearances",
                                "MV"))
                .expect(200);
    }

    private Page handedIn(String code) {
        return handedIn(UNTITLED.formatted(code), code);
    }

    private Page handedIn(String document, String code) {
        recruiter.get("/role-profiles/imports").expect(200);
        var review = recruiter.send("/role-profiles/imports", Map.of("text", document));
        assertThat(review.expect(200).text()).contains(code);
        return review;
    }
}
