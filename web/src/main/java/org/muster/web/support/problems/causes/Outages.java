package org.muster.web.support.problems.causes;

import java.sql.SQLException;
import java.sql.SQLTransientException;
import java.util.concurrent.TimeoutException;
import java.util.stream.Stream;

/** Tells a failure that will pass, such as a database that restarts, from a bug. */
final class Outages {
    private Outages() {}

    static boolean causes(Throwable failure) {
        return Stream.iterate(failure, cause -> cause != null, Throwable::getCause)
                .limit(20)
                .anyMatch(Outages::passes);
    }

    private static boolean passes(Throwable cause) {
        return switch (cause) {
            case SQLTransientException _, TimeoutException _ -> true;
            case SQLException e when e.getSQLState() != null -> gone(e.getSQLState());
            default -> false;
        };
    }

    /** Connection failures, lack of resources, and a server that shuts down or starts. */
    private static boolean gone(String state) {
        return state.startsWith("08") || state.startsWith("53") || state.startsWith("57P");
    }
}
