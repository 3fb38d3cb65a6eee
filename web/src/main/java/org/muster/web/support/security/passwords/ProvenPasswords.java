package org.muster.web.support.security.passwords;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import com.github.benmanes.caffeine.cache.Ticker;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.time.Duration;
import java.util.HexFormat;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/**
 * Remembers for five minutes that a password was right, as a keyed hash under a key that lives as
 * long as the process. The hash covers the whole account, so that one that changes is forgotten.
 */
final class ProvenPasswords {
    private static final Duration REMEMBERED = Duration.ofMinutes(5);
    private static final int MOST = 10_000;

    private final SecretKeySpec key;
    private final Cache<String, Boolean> proven;

    ProvenPasswords(Ticker ticker) {
        var random = new byte[32];
        new SecureRandom().nextBytes(random);
        key = new SecretKeySpec(random, "HmacSHA256");
        proven =
                Caffeine.newBuilder()
                        .ticker(ticker)
                        .maximumSize(MOST)
                        .expireAfterWrite(REMEMBERED)
                        .build();
    }

    boolean holds(KnownAccount account, String password) {
        return proven.getIfPresent(digest(account, password)) != null;
    }

    void add(KnownAccount account, String password) {
        proven.put(digest(account, password), true);
    }

    private String digest(KnownAccount account, String password) {
        try {
            var mac = Mac.getInstance(key.getAlgorithm());
            mac.init(key);
            mac.update(account.toString().getBytes(StandardCharsets.UTF_8));
            mac.update((byte) 0);
            return HexFormat.of().formatHex(mac.doFinal(password.getBytes(StandardCharsets.UTF_8)));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }
}
