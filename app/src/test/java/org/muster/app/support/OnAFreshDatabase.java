package org.muster.app.support;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.muster.app.embedded.SharedPostgres;
import org.springframework.boot.test.util.TestPropertyValues;
import org.springframework.context.ApplicationContextInitializer;
import org.springframework.context.ConfigurableApplicationContext;

/** Gives a Spring context a database and a data folder that nobody used before. */
public final class OnAFreshDatabase
        implements ApplicationContextInitializer<ConfigurableApplicationContext> {

    @Override
    public void initialize(ConfigurableApplicationContext context) {
        var database = SharedPostgres.migratedDatabase();
        TestPropertyValues.of(
                        "spring.datasource.url=" + database.url(),
                        "spring.datasource.username=" + database.service().name(),
                        "spring.datasource.password=" + database.service().password(),
                        "spring.flyway.user=" + database.owner().name(),
                        "spring.flyway.password=" + database.owner().password(),
                        "spring.datasource.hikari.maximum-pool-size=10",
                        "muster.data=" + freshFolder())
                .applyTo(context);
    }

    private static Path freshFolder() {
        try {
            return Files.createTempDirectory(
                    Files.createDirectories(Path.of("target/test-data")), "muster-");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
