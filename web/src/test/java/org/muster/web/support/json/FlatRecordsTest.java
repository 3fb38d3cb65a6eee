package org.muster.web.support.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.muster.api.Force;
import org.muster.api.access.Account;
import org.muster.api.clearances.ClearanceLevel;
import org.muster.api.personal.Personal;
import org.muster.web.sample.SampleId;
import tools.jackson.databind.json.JsonMapper;

class FlatRecordsTest {
    private static final SampleId ID =
            new SampleId(UUID.fromString("0199b0c2-0000-7000-8000-000000000000"));

    private final JsonMapper json = strict();

    record Whole(
            SampleId id,
            ClearanceLevel level,
            List<Account> seenBy,
            Force force,
            Map<ClearanceLevel, Integer> counts,
            Optional<SampleId> perhaps,
            Instant at) {}

    @Test
    void write_ids_and_codes_as_text_also_as_keys_and_read_them_back() {
        var whole =
                new Whole(
                        ID,
                        new ClearanceLevel("MV"),
                        List.of(new Account("adams")),
                        new Force("Essex Police"),
                        Map.of(new ClearanceLevel("CTC"), 2),
                        Optional.empty(),
                        Instant.parse("2026-10-05T10:02:00Z"));

        var text = json.writeValueAsString(whole);

        assertThat(text)
                .isEqualTo(
                        "{\"id\":\"0199b0c2-0000-7000-8000-000000000000\",\"level\":\"MV\","
                                + "\"seenBy\":[\"adams\"],\"force\":\"Essex Police\","
                                + "\"counts\":{\"CTC\":2},\"perhaps\":null,"
                                + "\"at\":\"2026-10-05T10:02:00Z\"}");
        assertThat(json.readValue(text, Whole.class)).isEqualTo(whole);
    }

    @Test
    void leave_records_of_one_component_alone_that_are_no_such_value() {
        record Received(boolean received) {}
        record Researcher(Account researcher) {}

        assertThat(json.writeValueAsString(new Received(true))).isEqualTo("{\"received\":true}");
        assertThat(json.readValue("{\"researcher\":\"adams\"}", Researcher.class).researcher())
                .isEqualTo(new Account("adams"));
    }

    @Test
    void serve_events_as_they_serve_requests() {
        var events = JsonMapper.builder().addModule(new FlatRecords()).build();

        assertThat(events.writeValueAsString(ID)).isEqualTo("\"" + ID + "\"");
        assertThat(events.readValue("\"" + ID + "\"", SampleId.class)).isEqualTo(ID);
    }

    @Test
    void read_ids_in_one_form_only() {
        assertThatThrownBy(() -> json.readValue("\"1-1-1-1-1\"", SampleId.class))
                .hasMessageContaining("must be a UUID");
        assertThatThrownBy(() -> json.readValue("{\"value\":\"" + ID + "\"}", SampleId.class))
                .isInstanceOf(tools.jackson.core.JacksonException.class);
    }

    @Test
    void show_personal_data_or_that_it_is_erased() {
        record Person(Personal<String> name, Personal<List<String>> notes) {}
        var known = new Person(Personal.of("Ann Adams"), Personal.of(List.of("a")));
        var erased = new Person(Personal.erased(), Personal.erased());

        assertThat(json.writeValueAsString(known))
                .isEqualTo("{\"name\":\"Ann Adams\",\"notes\":[\"a\"]}");
        assertThat(json.writeValueAsString(erased))
                .isEqualTo("{\"name\":\"[erased]\",\"notes\":\"[erased]\"}");
    }

    @Test
    void leave_out_only_what_is_optional_or_a_list() {
        record Body(Optional<String> note, List<String> names, Optional<Account> account) {}

        assertThat(json.readValue("{}", Body.class))
                .isEqualTo(new Body(Optional.empty(), List.of(), Optional.empty()));
        assertThat(json.readValue("{\"note\":null,\"names\":null,\"account\":null}", Body.class))
                .isEqualTo(new Body(Optional.empty(), List.of(), Optional.empty()));
    }

    private static JsonMapper strict() {
        var builder = JsonMapper.builder();
        StrictJson.strict(builder);
        return builder.build();
    }
}
