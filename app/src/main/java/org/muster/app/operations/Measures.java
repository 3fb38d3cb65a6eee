package org.muster.app.operations;

import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.Tag;
import io.micrometer.core.instrument.Tags;
import java.time.Clock;
import java.util.List;
import java.util.function.Function;
import org.axonframework.eventhandling.EventProcessor;
import org.axonframework.messaging.Message;
import org.axonframework.micrometer.GlobalMetricRegistry;
import org.axonframework.micrometer.MessageCountingMonitor;
import org.axonframework.micrometer.MessageTimerMonitor;
import org.axonframework.monitoring.MessageMonitor;
import org.axonframework.monitoring.MultiMessageMonitor;
import org.springframework.stereotype.Component;

/**
 * What is measured of orders, questions and events: how many, how long, and how old an event is
 * when a view has it. Axon's own gauges are left out: they would be registered anew with each
 * message, and the registry warns of that.
 */
@Component
class Measures extends GlobalMetricRegistry {
    private final Clock clock;

    Measures(MeterRegistry meters, Clock clock) {
        super(meters);
        this.clock = clock;
    }

    @Override
    public MessageMonitor<? extends Message<?>> registerComponentWithDefaultTags(
            Class<?> component, String name) {
        if (!EventProcessor.class.isAssignableFrom(component))
            return counted(name, message -> Tags.of(kind(message)));
        var group = Tag.of("processorName", name);
        return new MultiMessageMonitor<>(
                counted("eventProcessor", message -> Tags.of(kind(message), group)),
                new Latency(getRegistry().timer("eventProcessor.latency", List.of(group)), clock));
    }

    private MessageMonitor<Message<?>> counted(
            String name, Function<Message<?>, Iterable<Tag>> tags) {
        return new MultiMessageMonitor<>(
                MessageTimerMonitor.builder()
                        .meterNamePrefix(name)
                        .meterRegistry(getRegistry())
                        .tagsBuilder(tags)
                        .build(),
                MessageCountingMonitor.buildMonitor(name, getRegistry(), tags));
    }

    /** Questions are all called {@code Find}; what they find tells them apart. */
    private static Tag kind(Message<?> message) {
        var type = message.getPayloadType();
        var within = type.getEnclosingClass();
        var name = type.getSimpleName();
        return Tag.of("payloadType", within == null ? name : within.getSimpleName() + "." + name);
    }
}
