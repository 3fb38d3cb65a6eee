package org.muster.app.operations;

import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.binder.MeterBinder;
import org.axonframework.config.EventProcessingConfiguration;
import org.muster.query.support.Progress;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * What a supervisor watches beside the requests: up to where events can be read, and up to where
 * each view has read them. It is looked up when somebody asks, and costs a message nothing.
 */
@Component
class ViewMetrics implements MeterBinder {
    private final EventProcessingConfiguration processing;
    private final Progress progress;
    private final JdbcClient jdbc;

    ViewMetrics(EventProcessingConfiguration processing, Progress progress, JdbcClient jdbc) {
        this.processing = processing;
        this.progress = progress;
        this.jdbc = jdbc;
    }

    @Override
    public void bindTo(MeterRegistry registry) {
        Gauge.builder("muster.events.position", this, ViewMetrics::readable)
                .description("The position up to which events can be read")
                .register(registry);
        for (var view : processing.eventProcessors().keySet()) {
            Gauge.builder("muster.view.position", progress, p -> p.byView().getOrDefault(view, 0L))
                    .tag("view", view)
                    .description("The position that a view has seen")
                    .register(registry);
        }
    }

    private double readable() {
        return jdbc.sql("select safe_index from event_watermark").query(Long.class).single();
    }
}
