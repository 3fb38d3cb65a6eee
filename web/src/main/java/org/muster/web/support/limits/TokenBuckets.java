package org.muster.web.support.limits;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.time.Duration;
import java.util.function.LongSupplier;
import org.jspecify.annotations.Nullable;

/** A bucket of tokens for each of many callers, refilled at a steady pace; idle ones are let go. */
public final class TokenBuckets {
    private static final int MOST_CALLERS = 50_000;

    private final double perNano;
    private final double most;
    private final LongSupplier nanos;
    private final Cache<String, Bucket> buckets;

    /** Buckets that hold at most this many tokens and gain one in each period. */
    public TokenBuckets(int most, Duration period, LongSupplier nanos) {
        this.most = most;
        this.perNano = 1.0 / period.toNanos();
        this.nanos = nanos;
        this.buckets =
                Caffeine.newBuilder()
                        .maximumSize(MOST_CALLERS)
                        .expireAfterAccess(period.multipliedBy(most).plusMinutes(1))
                        .build();
    }

    private record Bucket(double tokens, long at, boolean granted) {
        Bucket take() {
            return tokens >= 1 ? new Bucket(tokens - 1, at, true) : new Bucket(tokens, at, false);
        }
    }

    /** Takes a token and returns zero, or returns how long to wait until there is one. */
    public Duration take(String caller) {
        var after = buckets.asMap().compute(caller, (_, bucket) -> refilled(bucket).take());
        return after.granted() ? Duration.ZERO : untilWhole(after);
    }

    /** Returns zero if there is a token to take, or how long to wait until there is one. */
    public Duration untilNext(String caller) {
        return untilWhole(refilled(buckets.getIfPresent(caller)));
    }

    private Bucket refilled(@Nullable Bucket bucket) {
        var now = nanos.getAsLong();
        if (bucket == null) return new Bucket(most, now, false);
        var gained = (now - bucket.at()) * perNano;
        return new Bucket(Math.min(most, bucket.tokens() + gained), now, false);
    }

    private Duration untilWhole(Bucket bucket) {
        var lacking = Math.max(0, 1 - bucket.tokens());
        return Duration.ofNanos((long) Math.ceil(lacking / perNano));
    }
}
