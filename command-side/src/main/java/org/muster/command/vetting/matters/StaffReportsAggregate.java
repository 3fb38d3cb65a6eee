package org.muster.command.vetting.matters;

import static org.axonframework.modelling.command.AggregateCreationPolicy.CREATE_IF_MISSING;

import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.eventsourcing.EventSourcingHandler;
import org.axonframework.modelling.command.AggregateIdentifier;
import org.axonframework.modelling.command.CreationPolicy;
import org.axonframework.spring.stereotype.Aggregate;
import org.muster.api.vetting.matters.Matters;
import org.muster.api.vetting.staff.StaffReportCommand.ReportStaffChange;
import org.muster.api.vetting.staff.StaffReportEvent;
import org.muster.api.vetting.staff.StaffReportsId;
import org.muster.command.support.Clerk;
import org.muster.command.support.Facts;

/** Axon shell: hands each command to {@link StaffReportDecider}. It holds no rules. */
@Aggregate(type = "StaffReports", cache = "aggregates")
class StaffReportsAggregate {
    @AggregateIdentifier private String id;

    private Matters state = Matters.NONE;

    @CommandHandler
    @CreationPolicy(CREATE_IF_MISSING)
    long handle(ReportStaffChange command, Facts facts, Clerk clerk) {
        return clerk.record(StaffReportDecider.decide(command, state, facts));
    }

    @EventSourcingHandler
    void on(StaffReportEvent event) {
        id = new StaffReportsId(event.officerId()).key();
        state = Matters.evolve(state, event);
    }
}
