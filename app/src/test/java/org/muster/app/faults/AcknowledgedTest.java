package org.muster.app.faults;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.locks.LockSupport;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;
import org.muster.api.Id;
import org.muster.app.support.Caller;
import org.muster.app.support.ServiceProcess;

/** What was acknowledged is there, whatever is killed. */
@Execution(ExecutionMode.CONCURRENT) // it waits for processes of its own
class AcknowledgedTest {
    private static final int CALLERS = 4;

    @TempDir Path folder;

    private final Queue<String> acknowledged = new ConcurrentLinkedQueue<>();
    private final List<ServiceProcess> services = new ArrayList<>();
    private final AtomicBoolean loaded = new AtomicBoolean();

    @AfterEach
    void stop() {
        services.forEach(ServiceProcess::close);
    }

    @Test
    void nothing_acknowledged_is_lost_when_the_service_or_its_database_is_killed()
            throws Exception {
        var first = start();
        underLoad(first.awaitPort(), first::kill);
        var beforeTheKill = acknowledged.size();
        assertThat(beforeTheKill).as("acknowledged before the service was killed").isPositive();

        var second = start();
        underLoad(second.awaitPort(), this::killTheDatabase);
        assertThat(acknowledged.size()).as("acknowledged after that").isGreaterThan(beforeTheKill);
        second.kill();

        var third = start();
        var auditor = Caller.as("recruiter", third.awaitPort());
        assertThat(acknowledged)
                .allSatisfy(id -> auditor.get("/api/v1/officers/" + id).expect(200));
    }

    private void underLoad(int port, Runnable kill) throws InterruptedException {
        var callers = new ArrayList<Thread>();
        loaded.set(true);
        for (int caller = 0; caller < CALLERS; caller++) {
            callers.add(Thread.ofVirtual().start(() -> registerUntilItFails(port)));
        }
        LockSupport.parkNanos(TimeUnit.SECONDS.toNanos(4));
        kill.run();
        LockSupport.parkNanos(TimeUnit.SECONDS.toNanos(1));
        loaded.set(false); // a database may be back before any caller has missed it
        for (var caller : callers) caller.join();
    }

    private void registerUntilItFails(int port) {
        var recruiter = Caller.as("recruiter", port);
        try {
            while (loaded.get()) register(recruiter);
        } catch (IllegalStateException | AssertionError ended) {
            // killed: whether the last one was carried out is not known
        }
    }

    private void register(Caller recruiter) {
        var number = Id.fresh().toString().replace("-", "").substring(12);
        var body =
                """
                {"name":"Sam Ledger","staffNumber":"%s","force":"Northshire Police",
                 "rank":"SERGEANT","accreditations":[],"skills":[]}"""
                        .formatted(number);
        acknowledged.add(recruiter.post("/api/v1/officers", body).expect(201).id());
    }

    private void killTheDatabase() {
        try {
            var pid = Files.readAllLines(folder.resolve("postgres/postmaster.pid")).getFirst();
            ProcessHandle.of(Long.parseLong(pid)).orElseThrow().destroyForcibly();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private ServiceProcess start() {
        var service = ServiceProcess.start(folder);
        services.add(service);
        return service;
    }
}
