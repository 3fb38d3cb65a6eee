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
    private final int port;
    private final String password;

    private EmbeddedPostgres(
            DataFolder folder, PostgresCluster cluster, PostmasterWatch watch, String password) {
        this.folder = folder;
        this.cluster = cluster;
        this.watch = watch;
        this.port = watch.port();
        this.password = password;
    }

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
        return new EmbeddedPostgres(folder, cluster, watch, password);
    }

    /** The service's own database. */
    public String url() {
        return url("muster");
    }

    public String url(String database) {
        return "jdbc:postgresql://127.0.0.1:" + port + "/" + database;
    }

    /** The owner of the service's database, who is no superuser. */
    public String user() {
        return "muster";
    }

    /** The password of {@link #user()} and of the superuser {@code postgres}. */
    public String password() {
        return password;
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
