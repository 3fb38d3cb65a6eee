package org.muster.app.operations;

import io.micrometer.core.instrument.Timer;
import java.time.Clock;
import java.time.Duration;
import org.axonframework.eventhandling.EventMessage;
import org.axonframework.messaging.Message;
import org.axonframework.monitoring.MessageMonitor;

/** Measures how long after it was recorded an event has reached a view. */
record Latency(Timer timer, Clock clock) implements MessageMonitor<Message<?>> {

    @Override
    public MonitorCallback onMessageIngested(Message<?> message) {
        return new MonitorCallback() {
            @Override
            public void reportSuccess() {
                if (message instanceof EventMessage<?> event)
                    timer.record(Duration.between(event.getTimestamp(), clock.instant()));
            }

            @Override
            public void reportFailure(Throwable cause) {
                // it has not reached the view
            }

            @Override
            public void reportIgnored() {
                reportSuccess();
            }
        };
    }
}
