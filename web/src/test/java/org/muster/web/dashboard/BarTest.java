package org.muster.web.dashboard;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.muster.web.support.pages.Bar;
import org.muster.web.support.pages.Bar.Part;
import org.muster.web.support.pages.Bar.Piece;

class BarTest {
    @Test
    void its_pieces_follow_one_another_without_a_gap() {
        var bar = Bar.of(List.of(new Part(1, "sift"), new Part(2, "offer")), 7);
        assertThat(bar.pieces())
                .containsExactly(new Piece(0, 142, "sift"), new Piece(142, 286, "offer"));
    }

    @Test
    void the_most_fills_the_whole_width() {
        var bar = Bar.of(List.of(new Part(1, "sift"), new Part(2, "offer")), 3);
        assertThat(bar.pieces().getLast()).isEqualTo(new Piece(333, 667, "offer"));
    }

    @Test
    void nothing_is_drawn_of_nothing() {
        assertThat(Bar.of(List.of(new Part(0, "posted")), 0).pieces())
                .containsExactly(new Piece(0, 0, "posted"));
    }

    @Test
    void times_are_said_in_the_unit_that_says_something() {
        var words = new DashboardWords();
        assertThat(words.days(0.01)).isEqualTo("under an hour");
        assertThat(words.days(0.05)).isEqualTo("1 hour");
        assertThat(words.days(0.5)).isEqualTo("12 hours");
        assertThat(words.days(3.25)).isEqualTo("3.3 days");
    }
}
