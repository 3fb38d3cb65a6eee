package org.muster.app.database;

import com.zaxxer.hikari.pool.HikariPool.PoolInitializationException;
import java.sql.SQLException;
import java.util.Map;
import javax.sql.DataSource;
import org.muster.app.operations.CannotStart;
import org.springframework.boot.flyway.autoconfigure.FlywayConfigurationCustomizer;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.NestedExceptionUtils;

/**
 * Tells the migrations, which run as the owner of the tables, as whom the service works on them.
 */
@Configuration(proxyBeanMethods = false)
class MigrationConfiguration {

    @Bean
    FlywayConfigurationCustomizer serviceLogin(DataSource database) {
        return flyway -> flyway.placeholders(Map.of("service", loginOf(database)));
    }

    private static String loginOf(DataSource database) {
        try (var connection = database.getConnection()) {
            return connection.getMetaData().getUserName();
        } catch (SQLException | PoolInitializationException e) {
            throw new CannotStart(
                    "The service cannot sign in to PostgreSQL ("
                            + NestedExceptionUtils.getMostSpecificCause(e).getMessage()
                            + ").",
                    "Check spring.datasource.url, .username and .password.");
        }
    }
}
