package org.muster.web.support.security.passwords;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.springframework.security.authentication.UsernamePasswordAuthenticationToken.unauthenticated;

import java.time.Duration;
import java.util.List;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.Test;
import org.muster.api.access.Account;
import org.muster.api.access.Actor;
import org.muster.api.access.Role;
import org.muster.web.support.limits.Limits;
import org.muster.web.support.security.Actors;
import org.springframework.security.authentication.BadCredentialsException;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.util.unit.DataSize;

class PasswordSignInTest {
    private final AtomicLong nanos = new AtomicLong();
    private final Counting encoder = new Counting();
    private final ProvenPasswords proven = new ProvenPasswords(nanos::get);
    private final PasswordSignIn signIn = signIn(account("hash of right"));

    @Test
    void hashes_a_right_password_once_in_five_minutes() {
        for (var i = 0; i < 50; i++) signIn.authenticate(unauthenticated("adams", "right"));
        assertThat(encoder.checks).hasValue(1);

        nanos.addAndGet(Duration.ofMinutes(5).plusSeconds(1).toNanos());
        signIn.authenticate(unauthenticated("adams", "right"));
        assertThat(encoder.checks).hasValue(2);
    }

    @Test
    void hashes_a_wrong_password_each_time_and_that_of_an_unknown_account_too() {
        refused("adams", "wrong");
        refused("adams", "wrong");
        refused("nobody", "right");
        assertThat(encoder.checks).hasValue(3);
    }

    @Test
    void forgets_a_password_with_the_account_as_it_was() {
        signIn.authenticate(unauthenticated("adams", "right"));

        var changed = signIn(account("hash of new"));

        assertThatThrownBy(() -> changed.authenticate(unauthenticated("adams", "right")))
                .isInstanceOf(BadCredentialsException.class);
    }

    @Test
    void looks_at_no_more_passwords_after_too_many_wrong_ones() {
        for (var i = 0; i < 3; i++) refused("adams", "wrong");

        assertThatThrownBy(() -> signIn.authenticate(unauthenticated("adams", "right")))
                .isInstanceOfSatisfying(
                        TooManyFailures.class, e -> assertThat(e.untilNext()).isPositive());
        assertThat(encoder.checks).hasValue(3);
    }

    @Test
    void still_knows_whoever_was_right_a_moment_ago() {
        signIn.authenticate(unauthenticated("adams", "right"));
        for (var i = 0; i < 3; i++) refused("adams", "wrong");

        var who = signIn.authenticate(unauthenticated("adams", "right"));

        assertThat(who.isAuthenticated()).isTrue();
    }

    @Test
    void takes_no_password_longer_than_the_hash_looks_at() {
        refused("adams", "right" + "x".repeat(80));
        assertThat(encoder.checks).hasValue(0);
    }

    @Test
    void keeps_no_password_in_what_it_says_of_the_caller() {
        var who = signIn.authenticate(unauthenticated("adams", "right"));

        assertThat(who.getCredentials()).isNull();
        assertThat(Actors.of(who)).isEqualTo(account("any").actor());
    }

    private void refused(String name, String password) {
        assertThatThrownBy(() -> signIn.authenticate(unauthenticated(name, password)))
                .isInstanceOf(BadCredentialsException.class);
    }

    private PasswordSignIn signIn(KnownAccount account) {
        var megabyte = DataSize.ofMegabytes(1);
        var limits = new Limits(megabyte, megabyte, 500, 3, Duration.ofHours(1));
        return new PasswordSignIn(
                new Accounts(List.of(account)), encoder, proven, new FailedSignIns(limits));
    }

    private static KnownAccount account(String hash) {
        var actor = new Actor(new Account("adams"), Set.of(Role.APPLICANT), Set.of(), true);
        return new KnownAccount(actor, hash);
    }

    /** Counts how often it is asked to do its slow work. */
    private static final class Counting implements PasswordEncoder {
        final AtomicInteger checks = new AtomicInteger();

        @Override
        public String encode(CharSequence password) {
            return "hash of " + password;
        }

        @Override
        public boolean matches(CharSequence password, String hash) {
            checks.incrementAndGet();
            return hash.equals(encode(password));
        }
    }
}
