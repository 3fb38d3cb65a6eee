package org.muster.app.database;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatException;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.muster.app.support.DatabaseOwner;
import org.muster.app.support.MusterTest;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.core.env.Environment;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What the service's own connections cannot do, whatever is asked of them. */
@MusterTest
class AppendOnlyTest {
    private static final List<String> HISTORY =
            List.of("access_record", "document", "domain_event", "policy_set");

    @Autowired JdbcClient service;
    @Autowired Environment environment;

    @ParameterizedTest
    @ValueSource(
            strings = {
                "update domain_event set version = 9",
                "delete from domain_event",
                "truncate domain_event",
                "drop table domain_event",
                "drop trigger refuse_change_of_history on domain_event",
                "alter table domain_event disable trigger refuse_change_of_history",
                "alter table domain_event disable trigger all",
                "alter table domain_event alter column name drop not null",
                "create trigger mine before insert on domain_event execute function suppress_redundant_updates_trigger()",
                "create or replace function refuse_change_of_history() returns trigger language plpgsql as 'begin return null; end'",
                "create table mine ()",
                "select setval('domain_event_global_index_seq', 1)",
                "set session_replication_role = replica",
                "set role muster",
                "update access_record set allowed = true",
                "delete from access_record",
                "truncate access_record",
                "drop trigger refuse_change_of_history on access_record",
                "alter table access_record disable trigger refuse_change_of_history",
                "update policy_set set hash = 'other'",
                "delete from policy_set",
                "update document set sealed = ''",
                "delete from flyway_schema_history"
            })
    void cannot_change_history_or_what_guards_it(String change) {
        assertThatException()
                .isThrownBy(() -> service.sql(change).update())
                .havingRootCause()
                .withMessageMatching("(?s)ERROR: (permission denied|must be owner).*");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "update domain_event set version = 9",
                "delete from domain_event",
                "truncate domain_event",
                "update access_record set allowed = true",
                "delete from access_record",
                "truncate access_record"
            })
    void even_the_owner_cannot_by_mistake(String change) {
        var owner = DatabaseOwner.of(environment);
        assertThatException()
                .isThrownBy(() -> owner.sql(change).update())
                .isInstanceOf(DataAccessException.class)
                .havingRootCause()
                .withMessageContaining("history is only ever added to");
    }

    @Test
    void may_only_read_and_add_to_history() {
        assertThat(where("has_table_privilege(oid, 'update, delete, truncate, trigger')"))
                .doesNotContainAnyElementsOf(HISTORY);
        assertThat(where("has_table_privilege(oid, 'insert')")).containsAll(HISTORY);
    }

    @Test
    void may_read_every_table_but_that_of_the_migrations() {
        assertThat(where("not has_table_privilege(oid, 'select')"))
                .containsExactly("flyway_schema_history");
    }

    private List<String> where(String privilege) {
        return service.sql(
                        "select relname from pg_class where relnamespace = 'public'::regnamespace"
                                + " and relkind in ('r', 'p') and not relispartition and "
                                + privilege
                                + " order by relname")
                .query(String.class)
                .list();
    }
}
