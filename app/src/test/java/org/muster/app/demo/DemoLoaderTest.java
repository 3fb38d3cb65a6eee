package org.muster.app.demo;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.muster.app.support.MusterTest;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.context.TestPropertySource;

@MusterTest
@TestPropertySource(properties = "muster.demo.load=true")
class DemoLoaderTest {
    @Autowired JdbcClient jdbc;

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

    private long count(String event) {
        return jdbc.sql("select count(*) from domain_event where name = ?")
                .param(event)
                .query(Long.class)
                .single();
    }
}
