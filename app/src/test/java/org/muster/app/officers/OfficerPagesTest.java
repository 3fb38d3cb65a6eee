package org.muster.app.officers;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.muster.app.support.MusterTest;
import org.muster.app.support.Visitor;
import org.springframework.boot.test.web.server.LocalServerPort;

@MusterTest
class OfficerPagesTest {
    private static final Map<String, String> TYPED =
            Map.of(
                    "name", "Sal <i>Quay</i>",
                    "force", "Northshire Police",
                    "rank", "SERGEANT",
                    "accreditations", "ICIDP, PIP2",
                    "skill1", "Search",
                    "skillLevel1", "4",
                    "drives", "yes",
                    "lineManager", "manager",
                    "residentInUkSince", "2001-05-01");

    @LocalServerPort int port;

    Visitor recruiter;

    @BeforeEach
    void enter() {
        recruiter = Visitor.as("recruiter", port);
    }

    @Test
    void put_an_officer_on_record_and_find_them_again() {
        recruiter.get("/officers/new").expect(200);
        var shown = recruiter.send("/officers", typed("staffNumber", "Q1")).expect(200);
        assertThat(shown.text())
                .contains("The officer is on record.", "Sal &lt;i&gt;Quay&lt;/i&gt;", "Q1")
                .contains("Sergeant", "ICIDP, PIP2", "Search (level 4)", "1 May 2001");
        assertThat(recruiter.get("/officers?q=quay&force=").expect(200).text()).contains("Q1");
        assertThat(recruiter.get("/officers?q=nobody").expect(200).text())
                .contains("There is no such officer within your reach.");
    }

    @Test
    void say_what_is_wrong_and_keep_what_was_typed() {
        recruiter.get("/officers/new").expect(200);
        var typed = typed("staffNumber", "Q 2");
        typed.put("skillLevel1", "9");
        var refused = recruiter.send("/officers", typed).expect(400);
        assertThat(refused.text()).contains("There is a problem", "must be a level from 1 to 5");
        assertThat(refused.html()).contains("value=\"Q 2\"", "value=\"SERGEANT\" selected");
    }

    @Test
    void name_everything_that_is_needed_at_once() {
        recruiter.get("/officers/new").expect(200);
        var refused = recruiter.send("/officers", Map.of()).expect(400);
        assertThat(refused.text())
                .contains("Name is needed", "Staff number is needed", "Force is needed")
                .contains("Rank is needed");
    }

    @Test
    void name_the_rule_that_refuses() {
        recruiter.get("/officers/new").expect(200);
        recruiter.send("/officers", typed("staffNumber", "Q3")).expect(200);
        var refused = recruiter.send("/officers", typed("staffNumber", "q3")).expect(409);
        assertThat(refused.text()).contains("Another officer of this force has this staff number.");
    }

    @Test
    void show_vetting_what_it_needs_and_panels_nothing() {
        recruiter.get("/officers/new").expect(200);
        var path = recruiter.send("/officers", typed("staffNumber", "Q4")).expect(200).path();
        var seen = Visitor.as("researcher", port).get(path).expect(200);
        assertThat(seen.text()).contains("1 May 2001").doesNotContain("Limited duties", "ICIDP");
        Visitor.as("panel1", port).get(path).expect(403);
        assertThat(Visitor.as("auditor", port).get("/officers").expect(200).text())
                .doesNotContain("Register an officer");
    }

    private static Map<String, String> typed(String name, String value) {
        var typed = new HashMap<>(TYPED);
        typed.put(name, value);
        return typed;
    }
}
