package org.muster.web.support.security.passwords;

import java.util.Collection;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * The accounts that sign in with a password. There are some in the demo profile only; otherwise
 * everybody signs in through the organisation's identity provider.
 */
public final class Accounts {
    private final Map<String, KnownAccount> byName;

    Accounts(Collection<KnownAccount> accounts) {
        byName =
                accounts.stream()
                        .collect(
                                Collectors.toUnmodifiableMap(
                                        KnownAccount::name, Function.identity()));
    }

    Optional<KnownAccount> find(String name) {
        return Optional.ofNullable(byName.get(name));
    }

    public boolean isEmpty() {
        return byName.isEmpty();
    }
}
