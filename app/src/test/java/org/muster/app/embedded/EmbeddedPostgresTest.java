package org.muster.app.embedded;

import static java.util.concurrent.TimeUnit.SECONDS;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;
import static org.muster.app.embedded.SharedPostgres.TARGET;

import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.muster.app.operations.CannotStart;

class EmbeddedPostgresTest {
    @TempDir static Path folder;

    static Path data;
    static EmbeddedPostgres postgres;

    @BeforeAll
    static void create() throws SQLException {
        data = folder.resolve("data");
        postgres = started();
        execute("CREATE TABLE kept (word text)");
        execute("INSERT INTO kept VALUES ('kept')");
    }

    @AfterAll
    static void stop() {
        postgres.close();
    }

    @Test
    void keeps_its_data_when_it_is_stopped_and_started() throws SQLException {
        postgres.close();
        postgres = started();
        assertThat(ask("SELECT word FROM kept")).isEqualTo("kept");
    }

    @Test
    void acknowledges_nothing_that_a_power_cut_could_lose() throws SQLException {
        assertThat(ask("SHOW fsync")).isEqualTo("on");
        assertThat(ask("SHOW full_page_writes")).isEqualTo("on");
        assertThat(ask("SHOW synchronous_commit")).isEqualTo("on");
        assertThat(ask("SHOW data_checksums")).isEqualTo("on");
    }

    @Test
    void ends_a_transaction_that_is_left_open() throws SQLException {
        assertThat(ask("SHOW idle_in_transaction_session_timeout")).isEqualTo("10s");
    }

    @Test
    void listens_to_this_machine_alone_and_wants_a_password_that_only_its_user_can_read()
            throws Exception {
        assertThat(ask("SHOW listen_addresses")).isEqualTo("127.0.0.1");
        assertThatThrownBy(() -> DriverManager.getConnection(postgres.url(), "muster", "guessed"))
                .isInstanceOf(SQLException.class)
                .hasMessageContaining("password authentication failed");
        assertThat(Files.getPosixFilePermissions(data.resolve("postgres.password")))
                .isEqualTo(PosixFilePermissions.fromString("rw-------"));
    }

    @Test
    void gives_the_service_a_login_of_its_own_also_where_an_earlier_one_had_none()
            throws SQLException {
        try (var superuser = as(new Login("postgres", postgres.owner().password()));
                var statement = superuser.createStatement()) {
            statement.execute("DROP ROLE muster_service");
        }
        postgres.close();
        postgres = started();
        try (var service = as(postgres.service());
                var statement = service.createStatement()) {
            assertThatThrownBy(() -> statement.execute("DROP TABLE kept"))
                    .hasMessageContaining("must be owner of table kept");
        }
    }

    @Test
    void refuses_a_second_user_of_its_data_in_one_sentence() {
        assertThatThrownBy(EmbeddedPostgresTest::started)
                .isInstanceOf(CannotStart.class)
                .hasMessage(
                        "Another Muster is using %s (pid %d).",
                        data, ProcessHandle.current().pid());
        assertThat(data.resolve("postgres/postmaster.pid")).exists();
    }

    @Test
    void stops_the_orphan_of_a_killed_service_and_loses_nothing() throws Exception {
        postgres.close();
        var orphan = orphan();
        postgres = started();
        orphan.onExit().get(10, SECONDS);
        assertThat(ask("SELECT word FROM kept")).isEqualTo("kept");
    }

    @Test
    void recovers_when_service_and_database_were_both_killed() throws Exception {
        postgres.close();
        var orphan = orphan();
        orphan.destroyForcibly();
        orphan.onExit().get(10, SECONDS);
        postgres = started();
        assertThat(ask("SELECT word FROM kept")).isEqualTo("kept");
    }

    @Test
    void is_not_misled_by_a_stranger_that_got_the_number_of_a_dead_database() throws Exception {
        postgres.close();
        var stranger = ProcessHandle.current().pid();
        Files.writeString(
                data.resolve("postgres/postmaster.pid"),
                "%d\n%s\n1700000000\n5432\n\n127.0.0.1\n".formatted(stranger, data));
        postgres = started();
        assertThat(ask("SELECT word FROM kept")).isEqualTo("kept");
    }

    @Test
    void comes_back_on_the_same_port_when_the_database_alone_is_killed() throws Exception {
        var killed = PostmasterFile.read(data.resolve("postgres")).orElseThrow();
        killed.process().orElseThrow().destroyForcibly();
        await().atMost(60, SECONDS)
                .ignoreExceptions()
                .untilAsserted(() -> assertThat(ask("SELECT word FROM kept")).isEqualTo("kept"));
        assertThat(PostmasterFile.read(data.resolve("postgres")).orElseThrow().pid())
                .isNotEqualTo(killed.pid());
    }

    @Test
    void says_which_folder_cannot_be_written_and_what_to_do() throws Exception {
        var file = Files.createFile(folder.resolve("file"));
        assertThatThrownBy(() -> startedOn(file.resolve("data")))
                .isInstanceOfSatisfying(
                        CannotStart.class,
                        refusal -> assertThat(refusal.remedy()).contains("--data"))
                .hasMessageContaining(file + "/data cannot be written");
    }

    @Test
    void says_what_to_do_where_root_cannot_step_down() {
        assertThatThrownBy(() -> PostgresPrograms.requireUserNamespaces(List.of("false")))
                .isInstanceOfSatisfying(
                        CannotStart.class,
                        refusal -> assertThat(refusal.remedy()).contains("ordinary user"))
                .hasMessageContaining("never runs as root");
    }

    private static ProcessHandle orphan() throws Exception {
        var programs = PostgresPrograms.in(PostgresBinaries.under(TARGET));
        var cluster = new PostgresCluster(programs, data);
        return cluster.start(PostgresSettings.durable()).process().orElseThrow();
    }

    private static EmbeddedPostgres started() {
        return startedOn(data);
    }

    private static EmbeddedPostgres startedOn(Path data) {
        return EmbeddedPostgres.start(data, TARGET, PostgresSettings.durable());
    }

    private static void execute(String sql) throws SQLException {
        try (var connection = as(postgres.owner());
                var statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    private static String ask(String sql) throws SQLException {
        try (var connection = as(postgres.owner());
                var statement = connection.createStatement();
                var rows = statement.executeQuery(sql)) {
            rows.next();
            return rows.getString(1);
        }
    }

    private static Connection as(Login login) throws SQLException {
        return DriverManager.getConnection(postgres.url(), login.name(), login.password());
    }
}
