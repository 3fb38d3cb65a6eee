package org.muster.web.support.security.passwords;

import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.muster.api.access.Account;
import org.muster.api.access.Actor;
import org.muster.api.access.Role;
import org.springframework.security.crypto.password.PasswordEncoder;

/** The accounts of the demo profile: one for each kind of work, all with one public password. */
public final class DemoAccounts {
    /** The password of them all. */
    public static final String PASSWORD = "muster-demo";

    private DemoAccounts() {}

    /** An account of the demo and what it acts as. */
    public record Demo(String name, Role role) {
        /** Whoever signs in with it, who acts for every force. */
        public Actor actor() {
            return new Actor(new Account(name), Set.of(role), Set.of(), true);
        }
    }

    /** All accounts of the demo, in the order in which they are shown. */
    public static List<Demo> all() {
        return Stream.of(
                        each(Role.RECRUITER, "recruiter", "recruiter2"),
                        each(Role.APPLICANT, "adams", "shah"),
                        each(Role.LINE_MANAGER, "manager"),
                        each(Role.PANEL_MEMBER, "panel1", "panel2"),
                        each(Role.VETTING_RESEARCHER, "researcher", "researcher2"),
                        each(Role.VETTING_DECISION_MAKER, "decider", "decider2"),
                        each(Role.APPEALS_OFFICER, "appeals"),
                        each(Role.WORKFORCE_PLANNER, "planner"),
                        each(Role.AUDITOR, "auditor"),
                        each(Role.DATA_PROTECTION_OFFICER, "dpo"),
                        each(Role.ADMINISTRATOR, "admin"))
                .flatMap(accounts -> accounts)
                .toList();
    }

    /** Hashes the one password once: hashing is slow on purpose. */
    static Accounts accounts(PasswordEncoder encoder) {
        var hash = encoder.encode(PASSWORD);
        return new Accounts(all().stream().map(demo -> known(demo, hash)).toList());
    }

    private static KnownAccount known(Demo demo, String hash) {
        return new KnownAccount(demo.actor(), hash);
    }

    private static Stream<Demo> each(Role role, String... names) {
        return Stream.of(names).map(name -> new Demo(name, role));
    }
}
