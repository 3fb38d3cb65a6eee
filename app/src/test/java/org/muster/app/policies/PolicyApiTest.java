package org.muster.app.policies;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.muster.app.support.Caller;
import org.muster.app.support.MusterTest;
import org.springframework.boot.test.web.server.LocalServerPort;

@MusterTest
class PolicyApiTest {
    private static final String POLICIES = "/api/v1/policies";

    @LocalServerPort int port;

    Caller applicant;

    @BeforeEach
    void enter() {
        applicant = Caller.as("adams", port);
    }

    @Test
    void the_sets_are_for_everybody_who_signed_in() {
        Caller.nobody(port).get(POLICIES).expect(401);
        Caller.nobody(port).get(POLICIES + "/EW-2026.1").expect(401);
        for (var account : new String[] {"recruiter", "panel1", "admin", "dpo", "adams"})
            Caller.as(account, port).get(POLICIES).expect(200);
    }

    @Test
    void the_one_in_force_depends_on_the_day() {
        assertThat(inForce("?asAt=2026-08-31")).isEqualTo("EW-2025.1");
        assertThat(inForce("?asAt=2026-09-01")).isEqualTo("EW-2026.1");
        assertThat(inForce("?asAt=2001-01-01")).isEqualTo("EW-2025.1");
    }

    @Test
    void one_set_is_shown_with_its_levels() {
        var set = applicant.get(POLICIES + "/EW-2026.1").expect(200);
        assertThat(set.text("/levels/MV/validity")).isEqualTo("P7Y");
        assertThat(set.text("/levels/MV/satisfies/0")).isEqualTo("RV");
        assertThat(set.text("/hash")).hasSize(64);
        applicant.get(POLICIES + "/EW-1066.1").expect(404);
    }

    @Test
    void what_was_known_of_them_is_not_told() {
        var refused = applicant.get(POLICIES + "?knownAt=2026-01-01").expect(400);
        assertThat(refused.text("/code")).isEqualTo("TIME_TRAVEL_NOT_SUPPORTED");
    }

    private String inForce(String when) {
        var versions = new StringBuilder();
        for (var set : applicant.get(POLICIES + when).expect(200).at("/sets")) {
            if (set.at("/inForce").asBoolean()) versions.append(set.at("/version").asString());
        }
        return versions.toString();
    }
}
