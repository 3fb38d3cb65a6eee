package org.muster.app.support;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

@MusterTest
class MusterTestTest {
    @Autowired JdbcClient database;

    @Test
    void runs_on_a_database_of_its_own_as_an_ordinary_user() {
        var name = database.sql("SELECT current_database()").query(String.class).single();
        var superuser =
                database.sql("SELECT rolsuper FROM pg_roles WHERE rolname = current_user")
                        .query(Boolean.class)
                        .single();
        assertThat(name).startsWith("test_");
        assertThat(superuser).isFalse();
    }
}
