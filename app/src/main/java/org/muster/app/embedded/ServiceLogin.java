package org.muster.app.embedded;

import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import org.muster.app.operations.CannotStart;

/**
 * The login under which the service works: it owns nothing, so that what it may not do to its own
 * past, it cannot do.
 */
final class ServiceLogin {
    private static final String NAME = "muster_service";

    private ServiceLogin() {}

    /** Makes it where it is missing, also in a cluster of an earlier Muster. */
    static Login in(String database, Login superuser, String password) {
        try (var connection =
                        DriverManager.getConnection(
                                database, superuser.name(), superuser.password());
                var statement = connection.createStatement()) {
            if (!exists(statement)) statement.execute("create role " + NAME);
            statement.execute("alter role " + NAME + " login password '" + password + "'");
        } catch (SQLException e) {
            throw new CannotStart(
                    "The service's login could not be made (" + e.getMessage() + ").",
                    "postgres.password must hold the password of the user postgres.");
        }
        return new Login(NAME, password);
    }

    private static boolean exists(Statement statement) throws SQLException {
        try (var rows =
                statement.executeQuery("select from pg_roles where rolname = '" + NAME + "'")) {
            return rows.next();
        }
    }
}
