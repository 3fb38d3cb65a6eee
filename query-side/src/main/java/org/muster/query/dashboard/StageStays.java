package org.muster.query.dashboard;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.DateTimeException;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.UUID;
import org.muster.api.applications.ApplicationId;
import org.muster.api.dashboard.StageStay;
import org.muster.api.vacancies.VacancyId;
import org.muster.api.views.Slice;
import org.muster.query.support.Place;
import org.muster.query.support.Reader;
import org.muster.query.support.Scope;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The stays that the figures of a stage are made of, the earliest entry first. */
@Component
class StageStays {
    private static final double DAY = Duration.ofDays(1).toMillis();
    private static final String PART =
            """
            select s.application, s.number, s.vacancy_id, v.title, s.stage, s.entered_at, s.left_at
            from stage_stay s join vacancy_tally v on v.id = s.vacancy_id
            where s.kind = :kind and (s.left_at is null) = :waiting
            and (:everyForce or s.force in (:forces))
            and (s.entered_at, s.application, s.number) > (:at, :application, :number)
            order by s.entered_at, s.application, s.number
            limit :limit
            """;

    private final JdbcClient jdbc;

    StageStays(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    Slice<StageStay> find(StageStay.Find query, Reader reader) {
        var scope = Scope.of(reader.actor());
        var from = Place.of(query.window()).map(From::read).orElse(From.START);
        var limit = query.window().limit();
        var found =
                jdbc.sql(PART)
                        .param("kind", query.stage().name())
                        .param("waiting", query.waiting())
                        .param("everyForce", scope.everyForce())
                        .param("forces", scope.orNone())
                        .param("at", OffsetDateTime.ofInstant(from.at(), ZoneOffset.UTC))
                        .param("application", from.application())
                        .param("number", from.number())
                        .param("limit", limit + 1)
                        .query((row, _) -> stay(row, reader.now()))
                        .list();
        return Slice.of(found, limit, each -> each.from().toString()).map(Numbered::stay);
    }

    private static Numbered stay(ResultSet row, Instant now) throws SQLException {
        var entered = instant(row, "entered_at").orElseThrow();
        var left = instant(row, "left_at");
        var stay =
                new StageStay(
                        new ApplicationId(row.getObject("application", UUID.class)),
                        new VacancyId(row.getObject("vacancy_id", UUID.class)),
                        row.getString("title"),
                        row.getString("stage"),
                        entered,
                        left,
                        Duration.between(entered, left.orElse(now)).toMillis() / DAY);
        return new Numbered(stay, row.getInt("number"));
    }

    private static Optional<Instant> instant(ResultSet row, String column) throws SQLException {
        return Optional.ofNullable(row.getObject(column, OffsetDateTime.class))
                .map(OffsetDateTime::toInstant);
    }

    private record Numbered(StageStay stay, int number) {
        From from() {
            return new From(stay.enteredAt(), stay.applicationId().value(), number);
        }
    }

    /** After which stay a part of the list begins. */
    private record From(Instant at, UUID application, int number) {
        static final From START = new From(Instant.EPOCH, Place.LOWEST, 0);

        static From read(Place place) {
            try {
                var parts = place.key().split(" ", 2);
                return new From(Instant.parse(parts[0]), place.id(), Integer.parseInt(parts[1]));
            } catch (DateTimeException | NumberFormatException | IndexOutOfBoundsException _) {
                throw Place.unknown();
            }
        }

        @Override
        public String toString() {
            return at + " " + number + "\n" + application;
        }
    }
}
