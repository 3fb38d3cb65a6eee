package org.muster.app.embedded;

import java.nio.file.Path;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.flyway.autoconfigure.FlywayConnectionDetails;
import org.springframework.boot.jdbc.autoconfigure.JdbcConnectionDetails;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Conditional;
import org.springframework.context.annotation.Configuration;

/** Brings a PostgreSQL of our own where the configuration names none. */
@Configuration(proxyBeanMethods = false)
@Conditional(NoDatabaseNamed.class)
class EmbeddedPostgresConfiguration {

    /** Every user of the database depends on this bean, so it is the last to be stopped. */
    @Bean
    EmbeddedPostgres embeddedPostgres(
            @Value("${muster.data}") Path data,
            @Value("${muster.embedded.programs:${muster.data}}") Path programs) {
        return EmbeddedPostgres.start(data, programs, PostgresSettings.durable());
    }

    @Bean
    JdbcConnectionDetails embeddedConnection(EmbeddedPostgres postgres) {
        return new Serving(postgres.url(), postgres.service());
    }

    @Bean
    FlywayConnectionDetails embeddedMigration(EmbeddedPostgres postgres) {
        return new Migrating(postgres.url(), postgres.owner());
    }

    /** Where and as whom the service works on its tables. */
    private record Serving(String getJdbcUrl, Login login) implements JdbcConnectionDetails {
        @Override
        public String getUsername() {
            return login.name();
        }

        @Override
        public String getPassword() {
            return login.password();
        }
    }

    /** Where and as whom the tables are made. */
    private record Migrating(String getJdbcUrl, Login login) implements FlywayConnectionDetails {
        @Override
        public String getUsername() {
            return login.name();
        }

        @Override
        public String getPassword() {
            return login.password();
        }
    }
}
