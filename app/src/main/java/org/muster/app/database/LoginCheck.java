package org.muster.app.database;

import java.util.List;
import org.muster.app.operations.CannotStart;
import org.springframework.beans.factory.SmartInitializingSingleton;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Refuses to start under a login that could change what happened, in whatever role it put on. */
@Component
class LoginCheck implements SmartInitializingSingleton {
    /** A role in reach counts even where it is not inherited: the session could put it on. */
    private static final String CHANGEABLE =
            """
            select distinct cast(cast(
                coalesce(pg_partition_root(history.oid), history.oid) as regclass) as text) as name
            from pg_class history join pg_namespace schema on schema.oid = history.relnamespace
            where history.oid in (
                    select 'domain_event'::regclass
                    union select 'policy_set'::regclass
                    union select 'document'::regclass
                    union select relid from pg_partition_tree('access_record'))
                and exists (
                    select from pg_roles role
                    where pg_has_role(session_user, role.oid, 'member')
                        and (role.oid in (history.relowner, schema.nspowner)
                            or has_any_column_privilege(role.oid, history.oid, 'update')
                            or has_table_privilege(
                                role.oid, history.oid, 'delete, truncate, trigger')))
            order by name
            """;

    private final JdbcClient jdbc;

    LoginCheck(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public void afterSingletonsInstantiated() {
        var changeable = jdbc.sql(CHANGEABLE).query(String.class).list();
        if (!changeable.isEmpty()) throw refusal(changeable);
    }

    private CannotStart refusal(List<String> changeable) {
        var login = jdbc.sql("select session_user").query(String.class).single();
        return new CannotStart(
                "The service signs in to PostgreSQL as \"%s\", who could change history (%s)."
                        .formatted(login, String.join(", ", changeable)),
                "Let spring.datasource.username be a login that owns nothing, and"
                        + " spring.flyway.user the owner: README, \"Your own PostgreSQL\".");
    }
}
