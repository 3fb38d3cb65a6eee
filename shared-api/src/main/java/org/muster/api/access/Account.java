package org.muster.api.access;

/**
 * A sign-in account: an opaque name of 1 to 64 of {@code a-z 0-9 . _ @ -}. It is not personal data.
 */
public record Account(String name) implements Comparable<Account> {
    /** Acts for the service itself: policies that follow events, and demo data. */
    public static final Account SERVICE = new Account("muster");

    public Account {
        if (!name.matches("[a-z0-9][a-z0-9._@-]{0,63}")) {
            throw new IllegalArgumentException(
                    "must be an account name: 1 to 64 of a-z, 0-9 and . _ @ -");
        }
    }

    @Override
    public int compareTo(Account other) {
        return name.compareTo(other.name);
    }

    @Override
    public String toString() {
        return name;
    }
}
