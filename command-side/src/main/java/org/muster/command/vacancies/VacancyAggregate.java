package org.muster.command.vacancies;

import static org.axonframework.modelling.command.AggregateCreationPolicy.CREATE_IF_MISSING;

import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.eventsourcing.EventSourcingHandler;
import org.axonframework.modelling.command.AggregateIdentifier;
import org.axonframework.modelling.command.CreationPolicy;
import org.axonframework.spring.stereotype.Aggregate;
import org.muster.api.vacancies.VacancyCommand;
import org.muster.api.vacancies.VacancyCommand.*;
import org.muster.api.vacancies.VacancyEvent;
import org.muster.command.support.Clerk;
import org.muster.command.support.Facts;

/** Axon shell: hands each command to {@link VacancyDecider}. It holds no rules. */
@Aggregate(type = "Vacancy", cache = "aggregates")
class VacancyAggregate {
    @AggregateIdentifier private String id;

    private Vacancy state = new Vacancy.NotCreated();

    @CommandHandler
    @CreationPolicy(CREATE_IF_MISSING)
    long handle(CreateVacancy command, Facts facts, Clerk clerk) {
        return decide(command, facts, clerk);
    }

    @CommandHandler
    long decide(VacancyCommand command, Facts facts, Clerk clerk) {
        return clerk.record(VacancyDecider.decide(command, state, facts));
    }

    @EventSourcingHandler
    void on(VacancyEvent event) {
        id = event.vacancyId().key();
        state = Vacancy.evolve(state, event);
    }
}
