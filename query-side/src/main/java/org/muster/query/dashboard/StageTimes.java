package org.muster.query.dashboard;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.muster.api.dashboard.VacancyDashboard.StageTime;
import org.muster.api.dashboard.VacancyDashboard.Stays;
import org.muster.api.vacancies.StageKind;
import org.muster.query.support.Scope;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** How long applications stay in each stage, computed from their stays as of a moment. */
@Component
class StageTimes {
    private static final String FIGURES =
            """
            select kind, waiting, count(*) as count,
                percentile_cont(0.5) within group (order by days) as median,
                percentile_cont(0.9) within group (order by days) as p90
            from (
                select kind, left_at is null as waiting,
                    extract(epoch from coalesce(left_at, :now) - entered_at)::float8 / 86400 as days
                from stage_stay
                where :everyForce or force in (:forces)) stay
            group by kind, waiting
            """;

    private final JdbcClient jdbc;

    StageTimes(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    List<StageTime> of(Scope scope, Instant now) {
        var figures =
                jdbc.sql(FIGURES)
                        .param("now", OffsetDateTime.ofInstant(now, ZoneOffset.UTC))
                        .param("everyForce", scope.everyForce())
                        .param("forces", scope.orNone())
                        .query((row, _) -> figure(row))
                        .list();
        return Arrays.stream(StageKind.values())
                .filter(kind -> kind != StageKind.POSTED)
                .map(
                        kind ->
                                new StageTime(
                                        kind,
                                        find(figures, kind, true),
                                        find(figures, kind, false)))
                .toList();
    }

    private static Stays find(List<Figure> figures, StageKind kind, boolean waiting) {
        return figures.stream()
                .filter(f -> f.kind() == kind && f.waiting() == waiting)
                .map(Figure::stays)
                .findFirst()
                .orElse(Stays.NONE);
    }

    private static Figure figure(ResultSet row) throws SQLException {
        return new Figure(
                StageKind.valueOf(row.getString("kind")),
                row.getBoolean("waiting"),
                new Stays(
                        row.getLong("count"),
                        Optional.of(row.getDouble("median")),
                        Optional.of(row.getDouble("p90"))));
    }

    private record Figure(StageKind kind, boolean waiting, Stays stays) {}
}
