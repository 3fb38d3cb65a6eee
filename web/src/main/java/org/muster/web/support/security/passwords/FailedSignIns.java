package org.muster.web.support.security.passwords;

import java.time.Duration;
import org.muster.web.support.limits.Limits;
import org.muster.web.support.limits.TokenBuckets;

/** Slows down guessing: of one account from one address, and from one address at all. */
final class FailedSignIns {
    private static final int ACCOUNTS_AT_ONE_ADDRESS = 5;

    private final TokenBuckets byAccount;
    private final TokenBuckets byAddress;

    FailedSignIns(Limits limits) {
        var most = limits.failedSignIns();
        var every = limits.failedSignInEvery();
        byAccount = new TokenBuckets(most, every, System::nanoTime);
        byAddress =
                new TokenBuckets(
                        most * ACCOUNTS_AT_ONE_ADDRESS,
                        every.dividedBy(ACCOUNTS_AT_ONE_ADDRESS),
                        System::nanoTime);
    }

    /** Refuses to look at a password while there have been too many wrong ones. */
    void refuseWhileTooMany(String account, String address) {
        var one = byAccount.untilNext(account + " " + address);
        var all = byAddress.untilNext(address);
        var wait = one.compareTo(all) > 0 ? one : all;
        if (wait.compareTo(Duration.ZERO) > 0) throw new TooManyFailures(wait);
    }

    void add(String account, String address) {
        byAccount.take(account + " " + address);
        byAddress.take(address);
    }
}
