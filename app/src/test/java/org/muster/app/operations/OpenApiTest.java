package org.muster.app.operations;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.muster.app.support.Caller;
import org.muster.app.support.MusterTest;
import org.springframework.boot.test.web.server.LocalServerPort;

/**
 * The contract that the service serves holds the fixed spine of its interface, so far as it is
 * built.
 */
@MusterTest
class OpenApiTest {
    private static final String SPINE =
            """
            POST /role-profiles/imports
            GET /role-profiles/imports/{}
            POST /role-profiles/imports/{}/confirmation
            POST /role-profiles
            GET /role-profiles
            GET /role-profiles/{}
            GET /role-profiles/{}/versions/{}
            POST /role-profiles/{}/required-clearances
            POST /vacancies
            POST /vacancies/{}/opening
            POST /vacancies/{}/closing
            POST /vacancies/{}/cancellation
            GET /vacancies
            GET /vacancies/{}
            GET /vacancies/{}/board
            POST /officers
            GET /officers/{}
            GET /officers/{}/clearances
            POST /officers/{}/leaving
            GET /clearances/{}
            GET /clearances/condition-reviews
            POST /clearances/{}/suspension
            POST /clearances/{}/reinstatement
            POST /clearances/{}/cancellation
            POST /clearances/{}/conditions/{}/bearing
            POST /clearances/{}/conditions/{}/reviews
            POST /clearances/{}/conditions/{}/end
            POST /clearances/{}/withdrawal-assessment
            POST /clearances/{}/withdrawal
            GET /withdrawals/{}
            POST /withdrawals/{}/notice
            POST /withdrawals/{}/representations
            POST /withdrawals/{}/harm-test
            POST /withdrawals/{}/supporters
            POST /withdrawals/{}/decision
            POST /vacancies/{}/applications
            GET /applications/{}
            GET /applications/{}/timeline
            POST /applications/{}/endorsement
            POST /applications/{}/eligibility
            GET /applications/{}/eligibility
            POST /applications/{}/moves
            POST /applications/{}/scores
            POST /applications/{}/conflicts
            POST /applications/{}/offer
            POST /applications/{}/offer-response
            POST /applications/{}/withdrawal
            POST /applications/{}/rejection
            POST /vetting-cases
            GET /vetting-cases
            GET /vetting-cases/{}
            POST /vetting-cases/{}/assignment
            POST /vetting-cases/{}/forms
            POST /vetting-cases/{}/checks
            POST /vetting-cases/{}/waivers
            POST /vetting-cases/{}/risks
            POST /vetting-cases/{}/risks/{}/disposition
            POST /vetting-cases/{}/recommendation
            POST /vetting-cases/{}/decision
            POST /vetting-cases/{}/national-decision
            POST /vetting-cases/{}/appeals
            POST /appeals/{}/decision
            POST /appointments
            POST /appointments/{}/start
            POST /appointments/{}/end
            POST /appointments/{}/hold
            POST /appointments/{}/resumption
            POST /appointments/{}/cancellation
            GET /dashboard/vacancies
            GET /policies
            GET /stream
            """;

    @LocalServerPort int port;

    @Test
    void is_served_in_version_3_1() {
        assertThat(contract().text("/openapi")).startsWith("3.1");
    }

    @Test
    void holds_every_path_of_the_spine() {
        assertThat(served()).containsAll(SPINE.lines().toList());
    }

    private List<String> served() {
        return contract().at("/paths").properties().stream()
                .flatMap(
                        path ->
                                path.getValue().propertyNames().stream()
                                        .map(method -> line(method, path.getKey())))
                .toList();
    }

    private static String line(String method, String path) {
        return method.toUpperCase(Locale.ROOT)
                + " "
                + path.replaceFirst("^/api/v1", "").replaceAll("\\{[^}]*}", "{}");
    }

    private Caller.Answer contract() {
        return Caller.nobody(port).get("/api/v1/openapi").expect(200);
    }
}
