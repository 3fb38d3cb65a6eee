package org.muster.query.support.watch;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.axonframework.queryhandling.QueryHandler;
import org.muster.api.access.Account;
import org.muster.api.access.Role;
import org.muster.api.audit.Reading;
import org.muster.api.refusals.BadField;
import org.muster.api.vetting.CaseId;
import org.muster.api.views.Slice;
import org.muster.query.support.Place;
import org.muster.query.support.Reader;
import org.muster.query.support.Scope;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Answers who read vetting material, and who tried to. */
@Component
class ReadingQueries {
    private static final String LATEST =
            """
            select r.* from access_record r
            where r.id < :before
                and (:account = '' or r.account = :account)
                and (:case = '' or r.cases @> array[cast(nullif(:case, '') as uuid)])
                and (not :refused or not r.allowed)
                and (:everyForce or exists (
                    select from officer_line o where o.id = any(r.cases) and o.force in (:forces))
                    or exists (
                    select from vetting_case c where c.id = any(r.cases) and c.force in (:forces))
                    or exists (
                    select from held_clearance h join officer_line o on o.id = h.officer_id
                    where h.id = any(r.cases) and o.force in (:forces)))
                and not exists (
                    select from vetting_case c where c.id = any(r.cases) and c.account = :me)
                and not exists (
                    select from held_clearance h join officer_line o on o.id = h.officer_id
                    where h.id = any(r.cases) and o.account = :me)
                and not exists (
                    select from officer_line o where o.id = any(r.cases) and o.account = :me)
            order by r.id desc limit :limit
            """;

    private final JdbcClient jdbc;

    ReadingQueries(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @QueryHandler
    Slice<Reading> handle(Reading.Find query, Reader reader) {
        var limit = query.window().limit();
        var scope = Scope.of(reader.actor());
        var found =
                jdbc.sql(LATEST)
                        .param(
                                "before",
                                query.window().from().map(this::before).orElse(Long.MAX_VALUE))
                        .param("account", query.by().map(Account::name).orElse(""))
                        .param("case", query.about().map(CaseId::toString).orElse(""))
                        .param("refused", query.refused())
                        .param("everyForce", scope.everyForce())
                        .param("forces", scope.orNone())
                        .param("me", reader.actor().account().name())
                        .param("limit", limit + 1)
                        .query((row, _) -> reading(row))
                        .list();
        return Slice.of(found, limit, reading -> "" + reading.number());
    }

    private long before(String cursor) {
        return BadField.checked("cursor", cursor, ReadingQueries::number);
    }

    private static Long number(String cursor) {
        if (cursor.matches("\\d{1,18}")) return Long.valueOf(cursor);
        throw Place.unknown();
    }

    private static Reading reading(ResultSet row) throws SQLException {
        return new Reading(
                row.getLong("id"),
                row.getObject("at", OffsetDateTime.class).toInstant(),
                new Account(row.getString("account")),
                strings(row, "roles").map(Role::valueOf).toList(),
                row.getString("question"),
                Stream.of((UUID[]) row.getArray("cases").getArray()).map(CaseId::new).toList(),
                strings(row, "fields").toList(),
                Optional.ofNullable(row.getString("reason")),
                row.getBoolean("allowed"));
    }

    private static Stream<String> strings(ResultSet row, String column) throws SQLException {
        return List.of((String[]) row.getArray(column).getArray()).stream();
    }
}
