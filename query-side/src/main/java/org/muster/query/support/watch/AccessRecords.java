package org.muster.query.support.watch;

import static java.util.stream.Collectors.joining;

import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;
import java.sql.SQLException;
import java.time.Duration;
import java.time.ZoneOffset;
import java.util.Collection;
import javax.sql.DataSource;
import org.muster.api.refusals.NotRecorded;
import org.springframework.beans.factory.DisposableBean;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Writes down every reading of vetting material, whatever becomes of the question that it belongs
 * to. It has connections of its own: a question holds one already, and questions that waited for
 * each other's second one would stand still.
 */
@Component
public class AccessRecords implements DisposableBean {
    private static final int CONNECTIONS = 4;
    private static final Duration PATIENCE = Duration.ofSeconds(5);

    private final HikariDataSource connections;
    private final JdbcClient jdbc;

    AccessRecords(DataSource house) throws SQLException {
        var own = new HikariConfig();
        house.unwrap(HikariDataSource.class).copyStateTo(own);
        own.setPoolName("access-records");
        own.setMaximumPoolSize(CONNECTIONS);
        own.setMinimumIdle(0);
        own.setConnectionTimeout(PATIENCE.toMillis());
        connections = new HikariDataSource(own);
        jdbc = JdbcClient.create(connections);
    }

    /**
     * Writes it down for good before it returns.
     *
     * @throws NotRecorded if that is not possible, and so nothing may be shown
     */
    void add(AccessRecord read) {
        try {
            insert(read);
        } catch (DataAccessException e) {
            throw new NotRecorded(e);
        }
    }

    @Override
    public void destroy() {
        connections.close();
    }

    private void insert(AccessRecord read) {
        jdbc.sql(
                        """
                        insert into access_record
                            (at, request_id, account, roles, question, cases, fields, reason, allowed)
                        values (:at, :request, :account, string_to_array(:roles, ','), :question,
                            cast(string_to_array(:cases, ',') as uuid[]),
                            string_to_array(:fields, ','), :reason, :allowed)
                        """)
                .param("at", read.at().atOffset(ZoneOffset.UTC))
                .param("request", read.requestId())
                .param("account", read.account().name())
                .param("roles", listed(read.roles()))
                .param("question", read.question())
                .param("cases", listed(read.records()))
                .param("fields", listed(read.fields()))
                .param("reason", read.reason().orElse(null))
                .param("allowed", read.allowed())
                .update();
    }

    private static String listed(Collection<?> items) {
        return items.stream().map(Object::toString).collect(joining(","));
    }
}
