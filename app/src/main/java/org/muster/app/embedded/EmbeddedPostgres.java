package org.muster.app.embedded;

import java.io.IOException;
import java.nio.file.Path;
import org.muster.app.operations.CannotStart;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * A running PostgreSQL of our own on this machine's loopback: its data outlive the service, a
 * killed one is started again, and closing it stops it in order.
 */
public final class EmbeddedPostgres implements AutoCloseable {
    private static final Logger log = LoggerFactory.getLogger(EmbeddedPostgres.class);

    private final DataFolder folder;
    private final PostgresCluster cluster;
    private final PostmasterWatch watch;
    private final Logins logins;

    private EmbeddedPostgres(
            DataFolder folder, PostgresCluster cluster, PostmasterWatch watch, Logins logins) {
        this.folder = folder;
        this.cluster = cluster;
        this.watch = watch;
        this.logins = logins;
    }

    private record Logins(Login owner, Login service) {}

    /**
     * Starts on the data in one folder, which it makes when there are none, with the programs in
     * another, which several data folders may share.
     */
    static EmbeddedPostgres start(Path data, Path programs, PostgresSettings settings) {
        var folder = DataFolder.claim(data);
        try {
            return start(folder, programs, settings);
        } catch (IOException e) {
            folder.close();
            throw new CannotStart(
                    "PostgreSQL cannot be started on " + data + " (" + e + ").",
                    "Choose another folder with --data.");
        } catch (RuntimeException e) {
            folder.close();
            throw e;
        }
    }

    private static EmbeddedPostgres start(DataFolder folder, Path home, PostgresSettings settings)
            throws IOException {
        var programs = PostgresPrograms.in(PostgresBinaries.under(home));
        var cluster = new PostgresCluster(programs, folder.path());
        var passwordFile = folder.resolve("postgres.password");
        var password = DatabasePassword.in(passwordFile);
        if (cluster.exists()) {
            cluster.stopOrphan();
        } else {
            log.info("Creating the database in {}", folder.path());
            cluster.create(passwordFile, password);
        }
        var watch = PostmasterWatch.over(cluster, settings, cluster.start(settings));
        try {
            return new EmbeddedPostgres(folder, cluster, watch, logins(folder, watch, password));
        } catch (CannotStart e) {
            watch.end();
            cluster.stop();
            throw e;
        }
    }

    private static Logins logins(DataFolder folder, PostmasterWatch watch, String password)
            throws IOException {
        var service =
                ServiceLogin.in(
                        url(watch.port(), "postgres"),
                        new Login("postgres", password),
                        DatabasePassword.in(folder.resolve("service.password")));
        return new Logins(new Login("muster", password), service);
    }

    /** The service's own database. */
    public String url() {
        return url("muster");
    }

    public String url(String database) {
        return url(watch.port(), database);
    }

    private static String url(int port, String database) {
        return "jdbc:postgresql://127.0.0.1:" + port + "/" + database;
    }

    /**
     * The owner of the service's database, who makes its tables and is no superuser; the superuser
     * {@code postgres} has the same password.
     */
    public Login owner() {
        return logins.owner();
    }

    /** As whom the service works on tables that it does not own. */
    public Login service() {
        return logins.service();
    }

    @Override
    public void close() {
        watch.end();
        try {
            cluster.stop();
        } catch (IOException e) {
            log.error("PostgreSQL could not be told to stop", e);
        } finally {
            folder.close();
        }
    }
}
