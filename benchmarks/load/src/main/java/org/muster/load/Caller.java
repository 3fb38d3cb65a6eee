package org.muster.load;

import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

import java.io.IOException;
import java.util.concurrent.atomic.AtomicLong;

/** One who works with the service: one thing at a time, each acknowledged before the next. */
final class Caller {
    private static final JsonMapper JSON = new JsonMapper();
    private static final AtomicLong LAST = new AtomicLong();

    private final Connection connection;
    private final Gate gate;
    private final int number;

    Caller(int port, Gate gate, int number) throws IOException {
        this.connection = new Connection(port);
        this.gate = gate;
        this.number = number;
    }

    /** What a command was acknowledged with. */
    record Receipt(String id, long position) {}

    /** A command; only what was acknowledged is counted, and anything else ends the measurement. */
    Receipt order(String account, String path, String json)
            throws IOException, InterruptedException {
        var tally = gate.enter(number);
        try {
            var begun = System.nanoTime();
            var reply = connection.post(account, "/api/v1" + path, json);
            var taken = System.nanoTime() - begun;
            demand(reply, path);
            tally.add(taken);
            var receipt = JSON.readTree(reply.body());
            var position = receipt.path("position").asLong();
            LAST.accumulateAndGet(position, Math::max);
            return new Receipt(receipt.path("id").asString(), position);
        } finally {
            gate.leave();
        }
    }

    /** A question, which is not counted. */
    JsonNode ask(String account, String path) throws IOException {
        var reply = connection.get(account, path);
        demand(reply, path);
        return JSON.readTree(reply.body());
    }

    /** How far every view has read. */
    long seen() throws IOException {
        var reply = connection.get("recruiter", "/api/v1/vacancies?limit=1");
        demand(reply, "the views' progress");
        return Long.parseLong(reply.headers().get("as-of-position"));
    }

    /** Has an administrator do something outside the API. */
    void operate(String path) throws IOException {
        demand(connection.post("admin", path, ""), path);
    }

    /** The last position that any caller was told. */
    static long lastPosition() {
        return LAST.get();
    }

    /** Waits until every view has seen all that was acknowledged. */
    void awaitViews() throws IOException, InterruptedException {
        while (seen() < lastPosition()) Thread.sleep(20);
    }

    private static void demand(Connection.Reply reply, String what) {
        if (!reply.accepted()) {
            throw new IllegalStateException(what + ": " + reply.status() + " " + reply.body());
        }
    }
}
