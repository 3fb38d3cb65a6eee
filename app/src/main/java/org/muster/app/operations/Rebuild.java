package org.muster.app.operations;

import java.util.List;
import org.axonframework.common.transaction.TransactionManager;
import org.axonframework.config.EventProcessingConfiguration;
import org.axonframework.eventhandling.StreamingEventProcessor;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Makes every view anew from the events: empties them all and forgets how far they had read, in one
 * transaction, and lets them read again. What only follows events and is no view stays as it is.
 */
@Component
class Rebuild {
    private final EventProcessingConfiguration processing;
    private final TransactionManager transactions;
    private final JdbcClient jdbc;

    Rebuild(
            EventProcessingConfiguration processing,
            TransactionManager transactions,
            JdbcClient jdbc) {
        this.processing = processing;
        this.transactions = transactions;
        this.jdbc = jdbc;
    }

    /**
     * Returns as soon as the views are empty and read again; they fill in the background.
     *
     * @throws org.axonframework.eventhandling.tokenstore.UnableToClaimTokenException if another
     *     node moves one of them; then nothing has changed
     */
    synchronized void begin() {
        var readers = readers();
        try {
            readers.forEach(StreamingEventProcessor::shutDown);
            transactions.executeInTransaction(() -> empty(readers));
        } finally {
            readers.forEach(StreamingEventProcessor::start);
        }
    }

    private void empty(List<StreamingEventProcessor> readers) {
        jdbc.sql("set local statement_timeout = 0").update(); // large views take their time
        for (var reader : readers) {
            jdbc.sql("delete from dead_letter_entry where processing_group = ?")
                    .param(reader.getName())
                    .update();
            reader.resetTokens();
        }
    }

    private List<StreamingEventProcessor> readers() {
        return processing.eventProcessors().values().stream()
                .filter(StreamingEventProcessor.class::isInstance)
                .map(StreamingEventProcessor.class::cast)
                .filter(StreamingEventProcessor::supportsReset)
                .toList();
    }
}
