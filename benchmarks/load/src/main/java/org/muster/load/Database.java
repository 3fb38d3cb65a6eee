package org.muster.load;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.List;

/** The service's own PostgreSQL, seen from beside it. */
final class Database {
    private static final int PORT_LINE = 3;

    private final String address;
    private final String password;
    private final long postmaster;

    private Database(String address, String password, long postmaster) {
        this.address = address;
        this.password = password;
        this.postmaster = postmaster;
    }

    /** The database in a service's data folder. */
    static Database in(Path data) throws IOException {
        List<String> lines = Files.readAllLines(data.resolve("postgres/postmaster.pid"));
        return new Database(
                "jdbc:postgresql://127.0.0.1:" + lines.get(PORT_LINE).strip() + "/",
                Files.readString(data.resolve("postgres.password")).strip(),
                Long.parseLong(lines.getFirst().strip()));
    }

    long postmaster() {
        return postmaster;
    }

    Connection connect(String user, String database) throws SQLException {
        return DriverManager.getConnection(address + database, user, password);
    }

    /** How many events are stored. */
    long events() throws SQLException {
        return number("select count(*) from domain_event");
    }

    /** How many bytes an event's payload and metadata take on average. */
    int payload() throws SQLException {
        return (int) number("select avg(octet_length(payload)) from domain_event");
    }

    int metadata() throws SQLException {
        return (int) number("select avg(octet_length(metadata)) from domain_event");
    }

    private long number(String sql) throws SQLException {
        try (var connection = connect("muster", "muster");
                var statement = connection.createStatement();
                var row = statement.executeQuery(sql)) {
            row.next();
            return row.getLong(1);
        }
    }
}
