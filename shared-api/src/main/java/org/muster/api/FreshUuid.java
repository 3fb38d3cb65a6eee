package org.muster.api;

import java.security.SecureRandom;
import java.util.UUID;

/** Makes UUIDs of version 7 (RFC 9562): 48 bits of time in milliseconds, the rest is chance. */
final class FreshUuid {
    private static final SecureRandom RANDOM = new SecureRandom();

    private FreshUuid() {}

    static UUID at(long millis) {
        var timeAndVersion = millis << 16 | 0x7000 | RANDOM.nextInt(0x1000);
        var variantAndChance = RANDOM.nextLong() >>> 2 | Long.MIN_VALUE;
        return new UUID(timeAndVersion, variantAndChance);
    }
}
