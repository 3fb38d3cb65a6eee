package org.muster.app.database;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatException;

import java.time.OffsetDateTime;
import java.time.YearMonth;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.muster.app.embedded.Login;
import org.muster.app.embedded.SharedPostgres;
import org.muster.app.embedded.SharedPostgres.FreshDatabase;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DriverManagerDataSource;

class MonthsOfAccessRecordsTest {
    private static final DateTimeFormatter NAME =
            DateTimeFormatter.ofPattern("'access_record_'uuuu_MM");
    private static final YearMonth THIS_MONTH = YearMonth.now(ZoneOffset.UTC);

    private JdbcClient owner;
    private JdbcClient service;

    @BeforeEach
    void migrate() {
        var database = SharedPostgres.migratedDatabase();
        owner = as(database, database.owner());
        service = as(database, database.service());
    }

    @Test
    void are_made_for_two_years_ahead() {
        assertThat(tables())
                .contains(name(THIS_MONTH), name(THIS_MONTH.plusMonths(24)), "access_record_other")
                .hasSize(26);
    }

    @Test
    void take_their_readings_to_the_first_and_last_instant() {
        var begin = THIS_MONTH.plusMonths(1).atDay(1).atStartOfDay().atOffset(ZoneOffset.UTC);

        assertThat(added(begin.minusNanos(1_000))).isEqualTo(name(THIS_MONTH));
        assertThat(added(begin)).isEqualTo(name(THIS_MONTH.plusMonths(1)));
    }

    @Test
    void are_missed_by_no_reading() {
        assertThat(added(OffsetDateTime.parse("2020-02-29T12:00:00Z")))
                .isEqualTo("access_record_other");
        assertThat(added(OffsetDateTime.now().plusYears(20))).isEqualTo("access_record_other");
    }

    @Test
    void are_made_ahead_again_but_not_where_their_readings_lie_with_the_others() {
        added(THIS_MONTH.plusMonths(26).atDay(9).atStartOfDay().atOffset(ZoneOffset.UTC));
        owner.sql("call make_months_of_access_records(27)").update();

        assertThat(tables())
                .contains(name(THIS_MONTH.plusMonths(25)), name(THIS_MONTH.plusMonths(27)))
                .doesNotContain(name(THIS_MONTH.plusMonths(26)));
    }

    @Test
    void are_guarded_each() {
        for (var table : tables()) {
            for (var change :
                    List.of("update %s set allowed = true", "delete from %s", "truncate %s")) {
                assertThatException()
                        .isThrownBy(() -> owner.sql(change.formatted(table)).update())
                        .havingRootCause()
                        .withMessageContaining("history is only ever added to");
            }
            assertThatException()
                    .isThrownBy(() -> service.sql("delete from " + table).update())
                    .havingRootCause()
                    .withMessageContaining("permission denied");
        }
    }

    private String added(OffsetDateTime at) {
        return service.sql(
                        """
                        insert into access_record
                            (at, request_id, account, roles, question, cases, fields, allowed)
                        values (?, '', '', '{}', '', '{}', '{}', true)
                        returning tableoid::regclass::text
                        """)
                .param(at)
                .query(String.class)
                .single();
    }

    private List<String> tables() {
        return owner.sql("select relid::text from pg_partition_tree('access_record') where isleaf")
                .query(String.class)
                .list();
    }

    private static String name(YearMonth month) {
        return NAME.format(month);
    }

    private static JdbcClient as(FreshDatabase database, Login login) {
        return JdbcClient.create(
                new DriverManagerDataSource(database.url(), login.name(), login.password()));
    }
}
