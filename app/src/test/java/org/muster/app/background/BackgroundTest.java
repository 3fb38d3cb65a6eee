package org.muster.app.background;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.time.Duration;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class BackgroundTest {
    private final AtomicInteger steps = new AtomicInteger();
    private final CountDownLatch waiting = new CountDownLatch(1);
    private final Background work = new FailsOnce();

    @AfterEach
    void end() {
        work.stop();
    }

    @Test
    void goes_on_after_a_step_that_failed() {
        work.start();

        await().atMost(Duration.ofSeconds(10)).until(() -> steps.get() == 2);
        assertThat(work.isRunning()).isTrue();
    }

    @Test
    void ends_at_once_while_it_waits() throws InterruptedException {
        work.start();
        assertThat(waiting.await(10, TimeUnit.SECONDS)).isTrue();

        var begun = System.nanoTime();
        work.stop();

        assertThat(Duration.ofNanos(System.nanoTime() - begun)).isLessThan(Duration.ofMillis(900));
        assertThat(work.isRunning()).isFalse();
    }

    private final class FailsOnce extends Background {
        private final CountDownLatch never = new CountDownLatch(1);

        FailsOnce() {
            super("a worker that fails once", AROUND_HANDLERS);
        }

        @Override
        protected void step() throws InterruptedException {
            if (steps.incrementAndGet() == 1) throw new IllegalStateException("The first step");
            waiting.countDown();
            never.await();
        }
    }
}
