package org.muster.app.accounts;

import org.muster.web.support.security.passwords.DemoAccounts;
import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.context.annotation.Profile;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** The accounts of the demo can be named from the start, whether or not anybody came with them. */
@Component
@Profile("demo")
@Order(DemoSignIns.AFTER_THE_STORY)
class DemoSignIns implements ApplicationRunner {
    static final int AFTER_THE_STORY = 1;

    private final SignIns signIns;

    DemoSignIns(SignIns signIns) {
        this.signIns = signIns;
    }

    @Override
    public void run(ApplicationArguments arguments) {
        DemoAccounts.all().forEach(demo -> signIns.note(demo.actor()));
    }
}
