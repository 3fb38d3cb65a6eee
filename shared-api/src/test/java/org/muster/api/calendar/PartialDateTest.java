package org.muster.api.calendar;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.LocalDate;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PartialDateTest {
    @ParameterizedTest
    @CsvSource({
        "2026-01-15, 2026-01-15, 2026-01-15",
        "2026-01,    2026-01-01, 2026-01-31",
        "2028-02,    2028-02-01, 2028-02-29",
        "2027-02,    2027-02-01, 2027-02-28",
        "2028,       2028-01-01, 2028-12-31",
        "2028-02-29, 2028-02-29, 2028-02-29"
    })
    void lies_between_the_first_and_the_last_day_that_it_can_have_been(
            String written, LocalDate first, LocalDate last) {
        var date = new PartialDate(written);
        assertThat(date.earliest()).isEqualTo(first);
        assertThat(date.latest()).isEqualTo(last);
        assertThat(date.isWhole()).isEqualTo(first.equals(last));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "26",
                "2026-1",
                "2026-13",
                "2026-00",
                "2027-02-29",
                "2026-01-",
                "15/01/2026",
                "20260115",
                "2026-01-15T00:00",
                "January 2026"
            })
    void is_never_guessed_from_other_ways_of_writing(String written) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new PartialDate(written))
                .withMessageContaining("2026-01-15");
    }
}
