package org.muster.api.draws;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Period;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.muster.api.officers.OfficerId;

class RosterTest {
    private static final Roster TEN =
            new Roster(IntStream.rangeClosed(1, 10).mapToObj(RosterTest::officer).toList());

    @Test
    void is_one_text_in_whatever_order_and_how_often_an_officer_is_named() {
        assertThat(new Roster(List.of(officer(2), officer(1), officer(2))).text())
                .isEqualTo(officer(1) + "\n" + officer(2) + "\n");
    }

    @Test
    void has_the_hash_that_anybody_computes_of_its_text() {
        assertThat(new Roster(List.of(officer(1))).hash())
                .isEqualTo("7b667153df29b089302af0e2c7acf7c32c7c6aebadf216fc746e8b2f2d0d63e6");
    }

    @Test
    void draws_the_same_for_the_same_seed_and_others_for_another() {
        var drawn = TEN.drawn("1234", 4);
        assertThat(drawn).hasSize(4).isEqualTo(TEN.drawn("1234", 4)).isSubsetOf(TEN.officers());
        assertThat(TEN.drawn("1235", 4)).isNotEqualTo(drawn);
        assertThat(TEN.drawn("1234", 3)).isEqualTo(drawn.subList(0, 3));
    }

    @Test
    void gives_everybody_the_same_chance() {
        var hits = new int[11];
        for (var seed = 0; seed < 5_000; seed++) {
            for (var officer : TEN.drawn("seed " + seed, 3)) hits[number(officer)]++;
        }
        for (var officer = 1; officer <= 10; officer++)
            assertThat(hits[officer]).isBetween(1_370, 1_630);
    }

    @ParameterizedTest(name = "5 in 100 of {0} are {1}")
    @CsvSource({"1, 1", "20, 1", "21, 2", "100, 5", "101, 6"})
    void rounds_up(int roster, int number) {
        assertThat(new DrawRules(5, Period.ofYears(1), "").of(roster)).isEqualTo(number);
    }

    private static OfficerId officer(int number) {
        return new OfficerId(new UUID(1, number));
    }

    private static int number(OfficerId officer) {
        return (int) officer.value().getLeastSignificantBits();
    }
}
