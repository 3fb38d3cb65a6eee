package org.muster.app.embedded;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import org.flywaydb.core.Flyway;
import org.muster.app.operations.CannotStart;
import org.springframework.boot.SpringApplication;

/** The one PostgreSQL of a test run: each that asks gets a fresh, empty database in it. */
public final class SharedPostgres {
    /** Where the unpacked programs and the throw-away data of tests lie. */
    static final Path TARGET = Path.of("target").toAbsolutePath();

    private static final AtomicInteger DATABASES = new AtomicInteger();

    private SharedPostgres() {}

    /** Creates an empty database, with the same owner as the service's own. */
    public static FreshDatabase freshDatabase() {
        return create("test_" + DATABASES.incrementAndGet(), "template1");
    }

    /** Creates a database with all tables, still empty: a copy of the first that was migrated. */
    public static FreshDatabase migratedDatabase() {
        return create("test_" + DATABASES.incrementAndGet(), Migrated.TEMPLATE);
    }

    private static FreshDatabase create(String name, String template) {
        var postgres = Running.POSTGRES;
        try (var connection = superuser(postgres)) {
            execute(
                    connection,
                    "CREATE DATABASE %s TEMPLATE %s OWNER %s"
                            .formatted(name, template, postgres.owner().name()));
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
        return new FreshDatabase(postgres.url(name), postgres.owner(), postgres.service());
    }

    /** Where a fresh database is reached, who owns it, and as whom the service works in it. */
    public record FreshDatabase(String url, Login owner, Login service) {}

    private static Connection superuser(EmbeddedPostgres postgres) throws SQLException {
        return DriverManager.getConnection(
                postgres.url("postgres"), "postgres", postgres.owner().password());
    }

    private static void execute(Connection connection, String sql) throws SQLException {
        try (var statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    /** The database that others are copies of, made at the first use. */
    private static final class Migrated {
        static final String TEMPLATE = migrated(create("test_template", "template1"));

        private static String migrated(FreshDatabase first) {
            var done =
                    Flyway.configure()
                            .dataSource(first.url(), first.owner().name(), first.owner().password())
                            .placeholders(Map.of("service", first.service().name()))
                            .load()
                            .migrate();
            return done.database;
        }
    }

    /** Started at the first use; stopped when the JVM ends, after the last Spring context. */
    private static final class Running {
        static final EmbeddedPostgres POSTGRES = firstFree();

        private static EmbeddedPostgres firstFree() {
            for (int number = 1; ; number++) {
                try {
                    return emptied(TARGET.resolve("test-postgres-" + number));
                } catch (CannotStart e) {
                    if (number == 9 || !e.problem().startsWith("Another Muster")) throw e;
                }
            }
        }

        private static EmbeddedPostgres emptied(Path data) {
            var settings = PostgresSettings.durable().hasty();
            var postgres = EmbeddedPostgres.start(data, TARGET, settings);
            SpringApplication.getShutdownHandlers().add(postgres::close);
            try (var connection = superuser(postgres)) {
                for (var name : leftFromAnEarlierRun(connection)) {
                    execute(connection, "DROP DATABASE " + name + " WITH (FORCE)");
                }
            } catch (SQLException e) {
                throw new IllegalStateException(e);
            }
            return postgres;
        }

        private static List<String> leftFromAnEarlierRun(Connection connection)
                throws SQLException {
            var names = new ArrayList<String>();
            try (var statement = connection.createStatement();
                    var rows =
                            statement.executeQuery(
                                    "SELECT datname FROM pg_database WHERE datname LIKE 'test_%'")) {
                while (rows.next()) names.add(rows.getString(1));
            }
            return names;
        }
    }
}
