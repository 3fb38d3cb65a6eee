package org.muster.app.accounts;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.muster.api.access.Account;
import org.muster.api.accounts.AccountRecordId;
import org.muster.web.support.security.passwords.DemoAccounts;
import org.muster.web.support.security.passwords.DemoAccounts.Demo;
import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.context.annotation.Profile;
import org.springframework.core.annotation.Order;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The accounts of the demo can be named from the start, whether or not anybody came with them. */
@Component
@Profile("demo")
@Order(DemoSignIns.AFTER_THE_STORY)
class DemoSignIns implements ApplicationRunner {
    static final int AFTER_THE_STORY = 1;

    private final SignIns signIns;
    private final JdbcClient jdbc;

    DemoSignIns(SignIns signIns, JdbcClient jdbc) {
        this.signIns = signIns;
        this.jdbc = jdbc;
    }

    /** One question tells that nothing is to be done: the first order of a start is a slow one. */
    @Override
    public void run(ApplicationArguments arguments) {
        var streams = DemoAccounts.all().stream().map(DemoSignIns::stream).toList();
        var known = known(streams);
        DemoAccounts.all().stream()
                .filter(demo -> !known.contains(stream(demo)))
                .forEach(demo -> signIns.note(demo.actor()));
    }

    private Set<String> known(List<String> streams) {
        return jdbc
                .sql("select stream from domain_event where stream in (:streams) and version = 0")
                .param("streams", streams)
                .query(String.class)
                .stream()
                .collect(Collectors.toSet());
    }

    private static String stream(Demo demo) {
        return new AccountRecordId(new Account(demo.name())).key();
    }
}
