package org.muster.web.roles.sheet;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.muster.web.roles.sheet.Difference.Change;

class DifferenceTest {
    @Test
    void names_what_was_added_and_what_was_removed_under_each_head() {
        var before = sheet(duty("Lead."), duty("Sail."));
        var after = sheet(duty("Sail."), duty("Moor."));
        assertThat(Difference.between(before, after).changes())
                .containsExactly(new Change("Duties", List.of("Moor."), List.of("Lead.")));
    }

    @Test
    void says_nothing_where_nothing_changed_but_the_order() {
        var before = sheet(duty("Lead."), duty("Sail."));
        var after = sheet(duty("Sail."), duty("Lead."));
        assertThat(Difference.between(before, after).changes()).isEmpty();
    }

    @Test
    void counts_an_item_that_stands_twice() {
        var before = sheet(duty("Sail."), duty("Sail."));
        assertThat(Difference.between(before, sheet(duty("Sail."))).changes())
                .containsExactly(new Change("Duties", List.of(), List.of("Sail.")));
    }

    @Test
    void sees_a_changed_note_and_a_changed_part() {
        var before = sheet(entry("Launch", "level 2", List.of(duty("Sail."))));
        var after = sheet(entry("Launch", "level 3", List.of(duty("Row."))));
        assertThat(Difference.between(before, after).changes())
                .containsExactly(
                        new Change(
                                "Duties",
                                List.of("Launch (level 3)", "Launch: Row."),
                                List.of("Launch (level 2)", "Launch: Sail.")));
    }

    private static Sheet sheet(Entry... duties) {
        return new Sheet(
                new Section("facts", "About", List.of()),
                List.of(new Section("duties", "Duties", List.of(duties))));
    }

    private static Entry duty(String text) {
        return entry(text, "", List.of());
    }

    private static Entry entry(String text, String note, List<Entry> parts) {
        return new Entry("an-id", text, note, "", Optional.empty(), parts);
    }
}
