package org.muster.web.support.limits;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.Test;

class TokenBucketsTest {
    private final AtomicLong nanos = new AtomicLong();
    private final TokenBuckets buckets = new TokenBuckets(3, Duration.ofSeconds(1), nanos::get);

    @Test
    void give_as_many_at_once_as_they_hold_and_then_one_in_each_period() {
        for (var i = 0; i < 3; i++) assertThat(buckets.take("adams")).isZero();
        assertThat(buckets.take("adams")).isEqualTo(Duration.ofSeconds(1));

        nanos.addAndGet(Duration.ofMillis(400).toNanos());
        assertThat(buckets.take("adams")).isEqualTo(Duration.ofMillis(600));

        nanos.addAndGet(Duration.ofMillis(601).toNanos());
        assertThat(buckets.take("adams")).isZero();
        assertThat(buckets.take("adams")).isPositive();
    }

    @Test
    void are_one_for_each_caller() {
        for (var i = 0; i < 4; i++) buckets.take("adams");

        assertThat(buckets.take("shah")).isZero();
    }

    @Test
    void fill_up_no_further_than_they_hold() {
        buckets.take("adams");
        nanos.addAndGet(Duration.ofHours(1).toNanos());

        for (var i = 0; i < 3; i++) assertThat(buckets.take("adams")).isZero();
        assertThat(buckets.take("adams")).isPositive();
    }

    @Test
    void say_how_long_to_wait_without_taking() {
        assertThat(buckets.untilNext("adams")).isZero();
        for (var i = 0; i < 3; i++) buckets.take("adams");
        assertThat(buckets.untilNext("adams")).isEqualTo(Duration.ofSeconds(1));
        assertThat(buckets.untilNext("adams")).isEqualTo(Duration.ofSeconds(1));
    }
}
