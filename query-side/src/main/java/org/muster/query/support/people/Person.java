package org.muster.query.support.people;

import java.util.Optional;
import org.muster.api.Force;
import org.muster.api.access.Account;
import org.muster.api.access.Guard;
import org.muster.api.officers.OfficerId;
import org.muster.api.personal.Personal;

/** An officer as lists name one. */
public record Person(
        OfficerId id,
        Personal<String> name,
        Personal<String> staffNumber,
        Force force,
        Optional<Account> account,
        Optional<Account> lineManager) {

    public Guard guard() {
        return Guard.about(force, account, lineManager);
    }
}
