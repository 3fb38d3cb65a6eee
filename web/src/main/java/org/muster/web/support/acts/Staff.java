package org.muster.web.support.acts;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import org.muster.api.access.Account;
import org.muster.api.access.Role;
import org.muster.api.accounts.Colleagues;
import org.muster.web.support.Desk;
import org.muster.web.support.security.Actors;
import org.springframework.stereotype.Component;

/** The colleagues whom a form lets its reader choose from: those known to sign in. */
@Component
public class Staff {
    private final Desk desk;

    Staff(Desk desk) {
        this.desk = desk;
    }

    /** Those in one of the roles; nobody for a reader who gives nobody work. */
    public Colleagues in(Role... roles) {
        return Actors.may(Colleagues.Find.class)
                ? desk.ask(new Colleagues.Find(Set.of(roles)))
                : Colleagues.NONE;
    }

    /** What a list lets its reader choose from. */
    public static Map<String, String> choices(Collection<Account> accounts) {
        var choices = new LinkedHashMap<String, String>();
        accounts.forEach(account -> choices.put(account.name(), account.name()));
        return choices;
    }
}
