package org.muster.app.embedded;

import java.io.IOException;
import java.util.concurrent.locks.ReentrantLock;
import org.muster.app.operations.CannotStart;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Starts PostgreSQL again, on the same port, when it dies without having been told to. */
final class PostmasterWatch {
    private static final Logger log = LoggerFactory.getLogger(PostmasterWatch.class);
    private static final int ATTEMPTS = 10;

    private final PostgresCluster cluster;
    private final PostgresSettings settings;
    private final int port;
    private final ReentrantLock turn = new ReentrantLock();
    private boolean ended;

    private PostmasterWatch(PostgresCluster cluster, PostgresSettings settings, int port) {
        this.cluster = cluster;
        this.settings = settings;
        this.port = port;
    }

    static PostmasterWatch over(
            PostgresCluster cluster, PostgresSettings settings, PostmasterFile running) {
        var watch = new PostmasterWatch(cluster, settings, running.port());
        watch.follow(running);
        return watch;
    }

    int port() {
        return port;
    }

    /** From here on a stop is meant, and stays. */
    void end() {
        turn.lock();
        try {
            ended = true;
        } finally {
            turn.unlock();
        }
    }

    private void follow(PostmasterFile running) {
        running.process()
                .ifPresentOrElse(
                        process -> process.onExit().thenRunAsync(this::startAgain),
                        this::startAgain);
    }

    private void startAgain() {
        turn.lock();
        try {
            for (int attempt = 1; !ended; attempt++) {
                if (startedAgain(attempt)) return;
            }
        } finally {
            turn.unlock();
        }
    }

    /** Sessions of the dead one may still hold its memory, so the first attempts may fail. */
    private boolean startedAgain(int attempt) {
        try {
            log.error("PostgreSQL died. Starting it again, attempt {}", attempt);
            follow(cluster.start(settings, port));
            return true;
        } catch (IOException | CannotStart e) {
            log.error("PostgreSQL could not be started again: {}", e.getMessage());
            return attempt == ATTEMPTS;
        }
    }
}
