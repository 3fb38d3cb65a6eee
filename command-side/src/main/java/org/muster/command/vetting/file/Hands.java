package org.muster.command.vetting.file;

import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import org.muster.api.access.Account;
import org.muster.api.access.Guard;

/**
 * In whose hands a case is and was.
 *
 * @param researchers everyone to whom it was ever assigned
 * @param conflicted everyone who declared a conflict of interest
 * @param correctors everyone who set right how it was decided
 */
public record Hands(
        Optional<Account> researcher,
        Set<Account> researchers,
        Set<Account> conflicted,
        Set<Account> correctors) {
    static final Hands NONE = new Hands(Optional.empty(), Set.of(), Set.of(), Set.of());

    public Hands {
        researchers = Set.copyOf(researchers);
        conflicted = Set.copyOf(conflicted);
        correctors = Set.copyOf(correctors);
    }

    public boolean wasResearchedBy(Account account) {
        return researchers.contains(account);
    }

    public Hands assigned(Account account) {
        return new Hands(Optional.of(account), with(researchers, account), conflicted, correctors);
    }

    /** A researcher who declares a conflict gives the case up with it. */
    public Hands conflict(Account account) {
        return new Hands(
                researcher.filter(r -> !r.equals(account)),
                researchers,
                with(conflicted, account),
                correctors);
    }

    Hands corrected(Account account) {
        return new Hands(researcher, researchers, conflicted, with(correctors, account));
    }

    /**
     * Who reaches the case: the assigned researcher, and nobody who declared a conflict or manages
     * the officer.
     */
    public Guard guard(Enquiry enquiry) {
        var barred = new HashSet<>(conflicted);
        enquiry.lineManager().ifPresent(barred::add);
        return about(enquiry, barred);
    }

    /** As {@link #guard}, but those who declared a conflict are told so instead of nothing. */
    public Guard guardBeforeConflicts(Enquiry enquiry) {
        return about(enquiry, enquiry.lineManager().map(Set::of).orElse(Set.of()));
    }

    private Guard about(Enquiry enquiry, Set<Account> barred) {
        return Guard.about(enquiry.force(), enquiry.subject(), enquiry.lineManager())
                .withResearcher(researcher, barred);
    }

    private static Set<Account> with(Set<Account> accounts, Account account) {
        var more = new HashSet<>(accounts);
        more.add(account);
        return more;
    }
}
