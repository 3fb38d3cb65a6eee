package org.muster.app.demo;

import static org.muster.api.access.Role.SERVICE;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.muster.api.Force;
import org.muster.api.Id;
import org.muster.api.access.Account;
import org.muster.api.access.Role;
import org.muster.api.accounts.AccountCommand.NoteSignIn;
import org.muster.api.officers.Accreditation;
import org.muster.api.officers.Officer;
import org.muster.api.officers.OfficerCommand.RegisterOfficer;
import org.muster.api.officers.OfficerId;
import org.muster.api.officers.Rank;
import org.muster.web.support.security.passwords.DemoAccounts;

/** The thirty officers of the demo. None of them exists. */
final class Roster {
    static final Force ESSEX = new Force("Essex Police");
    static final Force HUMBERSIDE = new Force("Humberside Police");
    private static final Set<String> NOT_DETECTIVES =
            Set.of("Zara Zielinski", "Noel Abbot", "Carys Blythe");
    private static final Force KENT = new Force("Kent Police");

    /** An officer of the demo, with the account under which they act on their own applications. */
    record Member(OfficerId id, String name, String account, Force force) {}

    private final List<Member> members = new ArrayList<>();
    private final Script script;
    private final LocalDate since;

    /**
     * Registers everybody on one day, long before anything else happens; whoever does so, and all
     * whom the story names later, have signed in before.
     */
    Roster(Script script, LocalDate since) {
        this.script = script;
        this.since = since;
        for (var demo : DemoAccounts.all()) {
            script.on(since, Account.SERVICE.name(), SERVICE, new NoteSignIn(demo.actor()));
        }
        sergeants(
                ESSEX,
                "Robin Adams",
                "Farah Aziz",
                "Glyn Bowen",
                "Maria Costa",
                "Tom Dacre",
                "Ruth Ellery");
        sergeants(ESSEX, "Ifeoma Eze", "Callum Frith", "Hugo Grant", "Nadia Haddad", "Owen Idris");
        sergeants(
                HUMBERSIDE,
                "Grace Jarvis",
                "Pavel Kalina",
                "Sinead Lowe",
                "Dev Mistry",
                "Anna Novak");
        sergeants(
                HUMBERSIDE,
                "Kwame Osei",
                "Lena Petrov",
                "Jack Quayle",
                "Bronwen Rhys",
                "Yusuf Said");
        sergeants(KENT, "Elin Thorne", "Victor Umeh");
        constables(HUMBERSIDE, true, "Priya Shah", "Ben Vickers");
        constables(ESSEX, false, "Wendy Ward", "Xavier Young");
        constables(HUMBERSIDE, false, "Zara Zielinski", "Noel Abbot", "Carys Blythe");
    }

    Member member(String surname) {
        return members.stream()
                .filter(member -> member.name().endsWith(" " + surname))
                .findFirst()
                .orElseThrow();
    }

    private void sergeants(Force force, String... names) {
        Stream.of(names)
                .forEach(name -> register(name, officer(name, force, Rank.SERGEANT, false)));
    }

    private void constables(Force force, boolean inPool, String... names) {
        Stream.of(names)
                .forEach(name -> register(name, officer(name, force, Rank.CONSTABLE, inPool)));
    }

    private void register(String name, Officer officer) {
        var surname = name.substring(name.indexOf(' ') + 1).toLowerCase(Locale.ROOT);
        var member = new Member(new OfficerId(Id.fresh()), name, surname, officer.force());
        var staffNumber = String.valueOf(40_000 + 37 * members.size());
        var account = Optional.of(new Account(surname));
        members.add(member);
        script.on(
                since,
                "recruiter",
                Role.RECRUITER,
                new RegisterOfficer(member.id(), name, staffNumber, account, officer));
    }

    private Officer officer(String name, Force force, Rank rank, boolean inPool) {
        return new Officer(
                force,
                rank,
                inPool,
                inPool,
                NOT_DETECTIVES.contains(name) ? List.of() : List.of(new Accreditation("ICIDP")),
                List.of(new Officer.Skill("Crime Investigation", 3 + members.size() % 3)),
                name.equals("Wendy Ward"),
                Optional.of(!name.equals("Xavier Young")),
                Optional.empty(),
                Optional.of(new Account("manager")),
                Optional.of(since.minusYears(12)));
    }
}
