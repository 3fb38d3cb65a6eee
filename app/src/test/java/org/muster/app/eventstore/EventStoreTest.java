package org.muster.app.eventstore;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.axonframework.commandhandling.GenericCommandMessage;
import org.axonframework.commandhandling.gateway.CommandGateway;
import org.axonframework.eventsourcing.eventstore.EventStore;
import org.junit.jupiter.api.Test;
import org.muster.api.Command;
import org.muster.api.Force;
import org.muster.api.Id;
import org.muster.api.Receipt;
import org.muster.api.Request;
import org.muster.api.access.Account;
import org.muster.api.access.Actor;
import org.muster.api.access.Role;
import org.muster.api.officers.Officer;
import org.muster.api.officers.OfficerCommand.RegisterOfficer;
import org.muster.api.officers.OfficerEvent.OfficerRegistered;
import org.muster.api.officers.OfficerId;
import org.muster.api.officers.Rank;
import org.muster.api.personal.Personal;
import org.muster.api.refusals.Rejected;
import org.muster.api.refusals.Rejection;
import org.muster.app.support.MusterTest;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

@MusterTest
class EventStoreTest {
    private static final Request RECRUITER =
            Request.by(
                    new Actor(new Account("recruiter"), Set.of(Role.RECRUITER), Set.of(), true),
                    "a request");

    @Autowired CommandGateway commands;

    @Autowired EventStore store;

    @Autowired JdbcClient jdbc;

    @Test
    void stores_an_event_under_its_stable_name_and_reads_it_back() {
        var officer = new OfficerId(Id.fresh());
        var receipt = order(register(officer, "4711"));

        assertThat(receipt.version()).isZero();
        assertThat(row(receipt))
                .containsEntry("name", "officers.OfficerRegistered")
                .containsEntry("stream", officer.key());
        assertThat(store.readEvents(officer.key()).next().getPayload())
                .isEqualTo(
                        new OfficerRegistered(
                                officer,
                                Personal.of("Jo Adams"),
                                Personal.of("4711"),
                                Optional.empty(),
                                sergeant()));
    }

    @Test
    void keeps_personal_data_out_of_the_stored_bytes() {
        var receipt = order(register(new OfficerId(Id.fresh()), "4712"));

        assertThat(new String((byte[]) row(receipt).get("payload")))
                .contains("SERGEANT")
                .doesNotContain("Jo Adams", "4712");
    }

    @Test
    void records_who_did_it_and_as_what() {
        var receipt = order(register(new OfficerId(Id.fresh()), "4713"));

        assertThat(new String((byte[]) row(receipt).get("metadata")))
                .contains(
                        "\"actor\":\"recruiter\"",
                        "\"actingAs\":\"RECRUITER\"",
                        "\"correlationId\":\"a request\"");
    }

    @Test
    void refuses_a_staff_number_that_is_taken_and_stores_nothing() {
        order(register(new OfficerId(Id.fresh()), "4714"));
        var second = new OfficerId(Id.fresh());

        assertThatExceptionOfType(Rejected.class)
                .isThrownBy(() -> order(register(second, "4714")))
                .returns(Rejection.STAFF_NUMBER_TAKEN, Rejected::rule);
        assertThat(store.readEvents(second.key()).hasNext()).isFalse();
    }

    private Receipt order(Command command) {
        return commands.sendAndWait(
                new GenericCommandMessage<>(command, Map.of(Request.KEY, RECRUITER)));
    }

    private Map<String, Object> row(Receipt receipt) {
        return jdbc.sql("select * from domain_event where global_index = ?")
                .param(receipt.position())
                .query()
                .singleRow();
    }

    private static RegisterOfficer register(OfficerId officer, String staffNumber) {
        return new RegisterOfficer(officer, "Jo Adams", staffNumber, Optional.empty(), sergeant());
    }

    private static Officer sergeant() {
        return new Officer(
                new Force("Stored Police"),
                Rank.SERGEANT,
                false,
                false,
                List.of(),
                List.of(),
                false,
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty());
    }
}
