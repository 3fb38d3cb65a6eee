package org.muster.app.embedded;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** How the embedded PostgreSQL is tuned: an acknowledged fact survives a power cut. */
record PostgresSettings(Map<String, String> values) {

    static PostgresSettings durable() {
        var values = new LinkedHashMap<String, String>();
        values.put("listen_addresses", "127.0.0.1");
        values.put("unix_socket_directories", "");
        values.put("fsync", "on");
        values.put("full_page_writes", "on");
        values.put("synchronous_commit", "on");
        values.put("shared_buffers", "256MB");
        values.put("max_wal_size", "2GB");
        values.put("max_connections", "100");
        values.put("autovacuum_naptime", "10s"); // a new database grows fast, and plans with it
        values.put("max_prepared_transactions", "0");
        values.put("idle_in_transaction_session_timeout", "10s");
        values.put("timezone", "UTC");
        values.put("log_timezone", "UTC");
        values.put("log_checkpoints", "off");
        return new PostgresSettings(values);
    }

    /** For tests alone: nothing of theirs needs to survive a power cut. */
    PostgresSettings hasty() {
        var hasty = new LinkedHashMap<>(values);
        hasty.put("fsync", "off");
        hasty.put("max_connections", "400");
        return new PostgresSettings(hasty);
    }

    String asOptions(int port) {
        List<String> options = new ArrayList<>(List.of("-p", Integer.toString(port)));
        values.forEach((name, value) -> options.addAll(List.of("-c", name + "=" + value)));
        return String.join(" ", options);
    }
}
