package org.muster.app.demo;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.muster.api.Force;
import org.muster.api.applications.ApplicationState;
import org.muster.api.clearances.ClearanceLevel;
import org.muster.api.policies.PolicySet;
import org.muster.api.policies.PolicySets;
import org.muster.api.vetting.CaseState;
import org.muster.app.support.Caller;
import org.muster.app.support.MusterTest;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.context.TestPropertySource;

@MusterTest
@TestPropertySource(properties = "muster.demo.load=true")
class DemoLoaderTest {
    private static final ZoneId LONDON = ZoneId.of("Europe/London");

    @LocalServerPort int port;
    @Autowired JdbcClient jdbc;
    @Autowired PolicySets policies;

    @Test
    void tells_of_thirty_officers_six_vacancies_and_forty_applications() {
        assertThat(count("officers.OfficerRegistered")).isEqualTo(30);
        assertThat(count("vacancies.VacancyCreated")).isEqualTo(6);
        assertThat(count("applications.ApplicationSubmitted")).isEqualTo(40);
        assertThat(count("roles.VersionPublished")).isEqualTo(2);
    }

    @Test
    void records_nothing_ahead_of_real_time() {
        assertThat(
                        jdbc.sql("select count(*) from domain_event where recorded_at > now()")
                                .query(Long.class)
                                .single())
                .isZero();
    }

    @Test
    void has_a_vetting_case_of_every_level_and_in_every_state() {
        var policy = policies.inForce(new Force("Essex Police"), LocalDate.now(LONDON));
        assertThat(values("select distinct level from vetting_case"))
                .containsExactlyInAnyOrderElementsOf(codes(policy));
        assertThat(values("select distinct state from vetting_case"))
                .containsExactlyInAnyOrderElementsOf(names(CaseState.values()));
    }

    @Test
    void has_an_application_in_every_state_that_is_kept() {
        var states = new ArrayList<>(names(ApplicationState.values()));
        states.remove("CLEARED"); // follows from the clearances of today
        states.remove("OFFER_EXPIRED"); // follows from the day
        assertThat(values("select distinct state from candidate"))
                .containsExactlyInAnyOrderElementsOf(states);
    }

    /** What a view says once it has seen the whole story. */
    private List<String> values(String sql) {
        var end = jdbc.sql("select max(global_index) from domain_event").query(Long.class).single();
        Caller.as("recruiter", port).get("/api/v1/vacancies?waitFor=" + end).expect(200);
        return jdbc.sql(sql).query(String.class).list();
    }

    private static List<String> codes(PolicySet policy) {
        return policy.levels().keySet().stream().map(ClearanceLevel::code).toList();
    }

    private static List<String> names(Enum<?>[] values) {
        return Stream.of(values).map(Enum::name).toList();
    }

    private long count(String event) {
        return jdbc.sql("select count(*) from domain_event where name = ?")
                .param(event)
                .query(Long.class)
                .single();
    }
}
