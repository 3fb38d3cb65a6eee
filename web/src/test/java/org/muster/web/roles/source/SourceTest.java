package org.muster.web.roles.source;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.muster.api.roles.Span;
import org.muster.web.roles.source.Mark.Look;

class SourceTest {
    private static final String TEXT = "Grade: Sergeant";

    @Test
    void loses_no_character_and_doubles_none_however_marks_overlap() {
        var marks = List.of(read(0, 9, "a"), read(3, 12, "b"), read(3, 5, "c"), read(12, 15, "d"));
        assertThat(joined(new Source(TEXT).marked(marks))).isEqualTo(TEXT);
    }

    @Test
    void shows_a_text_without_marks_in_one_piece() {
        var segments = new Source(TEXT).marked(List.of());
        assertThat(segments).extracting(Segment::text).containsExactly(TEXT);
        assertThat(segments.getFirst().marked()).isFalse();
    }

    @Test
    void counts_in_code_points() {
        var segments = new Source("a😀b😀c").marked(List.of(read(1, 3, "x")));
        assertThat(segments).extracting(Segment::text).containsExactly("a", "😀b", "😀c");
    }

    @Test
    void leads_back_to_the_innermost_of_several() {
        var segments = new Source(TEXT).marked(List.of(read(0, 15, "outer"), read(7, 10, "inner")));
        assertThat(segments).extracting(Segment::back).containsExactly("outer", "inner", "outer");
    }

    @Test
    void names_each_place_once_where_it_begins() {
        var segments =
                new Source(TEXT)
                        .marked(List.of(read(7, 15, "a"), read(7, 15, "b"), read(7, 9, "c")));
        assertThat(segments.get(1).anchors()).containsExactlyInAnyOrder("at-7-15", "at-7-9");
        assertThat(segments.get(2).anchors()).isEmpty();
        assertThat(segments.get(2).within()).isEqualTo("at-7-15");
    }

    @Test
    void leaves_out_marks_that_point_beyond_the_text() {
        var marks = List.of(read(10, 16, "beyond"), read(4, 4, "empty"));
        assertThat(new Source(TEXT).marked(marks)).hasSize(1);
        assertThat(new Source(TEXT).at(new Span(7, 99))).isEqualTo("Sergeant");
    }

    @Test
    void shows_what_was_read_before_what_was_left_out() {
        var marks =
                List.of(
                        new Mark(new Span(0, 6), Look.LEFT_OUT, ""),
                        new Mark(new Span(7, 15), Look.LEFT_OUT, ""),
                        read(7, 15, "grade"),
                        new Mark(new Span(7, 15), Look.WARNED, ""));
        assertThat(new Source(TEXT).marked(marks))
                .extracting(Segment::look)
                .containsExactly("app-left-out", "", "app-read app-warned");
    }

    @Test
    void shows_an_empty_text() {
        assertThat(joined(new Source("").marked(List.of(read(0, 3, "a"))))).isEmpty();
    }

    private static String joined(List<Segment> segments) {
        return segments.stream().map(Segment::text).collect(Collectors.joining());
    }

    private static Mark read(int start, int end, String from) {
        return new Mark(new Span(start, end), Look.READ, from);
    }
}
