package org.muster.app.eventstore;

import org.axonframework.common.jpa.EntityManagerProvider;
import org.axonframework.common.transaction.TransactionManager;
import org.axonframework.eventhandling.EventMessage;
import org.axonframework.eventhandling.deadletter.jpa.JpaSequencedDeadLetterQueue;
import org.axonframework.messaging.deadletter.SequencedDeadLetterQueue;
import org.axonframework.serialization.Serializer;
import org.muster.app.eventstore.form.LetterSerializer;
import org.muster.app.personaldata.Seals;
import org.springframework.stereotype.Component;

/**
 * The queues of events that a processing group could not digest; what is personal in them stays
 * sealed.
 */
@Component
class Letters {
    private final EntityManagerProvider entities;
    private final TransactionManager transactions;
    private final Serializer serializer;
    private final Serializer letters;

    Letters(
            EntityManagerProvider entities,
            TransactionManager transactions,
            Serializer serializer,
            Seals seals) {
        this.entities = entities;
        this.transactions = transactions;
        this.serializer = serializer;
        this.letters = new LetterSerializer(seals);
    }

    SequencedDeadLetterQueue<EventMessage<?>> queueOf(String group) {
        return JpaSequencedDeadLetterQueue.<EventMessage<?>>builder()
                .processingGroup(group)
                .entityManagerProvider(entities)
                .transactionManager(transactions)
                .genericSerializer(serializer)
                .eventSerializer(letters)
                .build();
    }
}
