package org.muster.app.eventstore;

import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.axonframework.config.ConfigurerModule;
import org.axonframework.config.EventProcessingConfigurer;
import org.axonframework.config.ProcessingGroup;
import org.axonframework.eventhandling.PropagatingErrorHandler;
import org.springframework.beans.factory.ListableBeanFactory;
import org.springframework.boot.persistence.autoconfigure.EntityScan;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.data.jpa.repository.config.EnableJpaRepositories;

/**
 * How events reach views: pooled readers, whole batches, and a queue for what a group cannot
 * digest.
 */
@Configuration(proxyBeanMethods = false)
@EntityScan({
    "org.muster.query",
    "org.axonframework.eventhandling.tokenstore",
    "org.axonframework.eventhandling.deadletter.jpa"
})
@EnableJpaRepositories(
        basePackages = "org.muster.query",
        queryEnhancerSelector = QueriesAsWritten.class)
class ProcessingConfiguration {
    private static final int BATCH = 200;

    @Bean
    ConfigurerModule processing(Letters letters, ListableBeanFactory beans) {
        return configurer ->
                configurer.eventProcessing(
                        processing -> {
                            configure(processing, letters);
                            groups(beans).forEach(group -> rememberLetters(processing, group));
                        });
    }

    /** Only what may lie in the queue of a group is looked for there. */
    private static void rememberLetters(EventProcessingConfigurer processing, String group) {
        processing.registerDeadLetteringEventHandlerInvokerConfiguration(
                group, (_, invoker) -> invoker.enableSequenceIdentifierCache());
    }

    private static Set<String> groups(ListableBeanFactory beans) {
        return Stream.of(beans.getBeanNamesForAnnotation(ProcessingGroup.class))
                .map(bean -> beans.findAnnotationOnBean(bean, ProcessingGroup.class, false))
                .map(ProcessingGroup::value)
                .collect(Collectors.toSet());
    }

    private static void configure(EventProcessingConfigurer processing, Letters letters) {
        processing.usingPooledStreamingEventProcessors();
        processing.registerPooledStreamingEventProcessorConfiguration(
                (axon, reader) -> reader.batchSize(BATCH).initialSegmentCount(1));
        processing.registerDefaultListenerInvocationErrorHandler(
                axon -> PropagatingErrorHandler.instance());
        processing.registerDeadLetterQueueProvider(group -> axon -> letters.queueOf(group));
    }
}
