package org.muster.app.database;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.muster.app.embedded.Login;
import org.muster.app.embedded.SharedPostgres;
import org.muster.app.embedded.SharedPostgres.FreshDatabase;
import org.muster.app.operations.CannotStart;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DriverManagerDataSource;

class LoginCheckTest {
    private JdbcClient owner;
    private LoginCheck check;

    @BeforeEach
    void migrate() {
        var database = SharedPostgres.migratedDatabase();
        owner = as(database, database.owner());
        check = new LoginCheck(as(database, database.service()));
    }

    @Test
    void lets_the_service_work_with_what_the_migrations_gave_it() {
        assertThatCode(check::afterSingletonsInstantiated).doesNotThrowAnyException();
    }

    @ParameterizedTest
    @CsvSource({
        "update, domain_event",
        "update (type), domain_event",
        "delete, domain_event",
        "truncate, access_record",
        "trigger, access_record",
        "update, policy_set"
    })
    void refuses_each_right_to_change_history(String right, String table) {
        owner.sql("grant " + right + " on " + table + " to muster_service").update();

        assertThatThrownBy(check::afterSingletonsInstantiated)
                .isInstanceOf(CannotStart.class)
                .hasMessage(
                        "The service signs in to PostgreSQL as \"muster_service\","
                                + " who could change history (%s).",
                        table);
    }

    private static JdbcClient as(FreshDatabase database, Login login) {
        return JdbcClient.create(
                new DriverManagerDataSource(database.url(), login.name(), login.password()));
    }
}
