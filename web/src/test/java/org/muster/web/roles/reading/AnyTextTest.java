package org.muster.web.roles.reading;

import static org.assertj.core.api.Assertions.assertThat;
import static org.muster.web.roles.reading.Documents.at;
import static org.muster.web.roles.reading.Documents.codes;
import static org.muster.web.roles.reading.Documents.texts;

import java.lang.management.ManagementFactory;
import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.muster.api.roles.imports.Proposal;
import org.muster.api.roles.imports.Warning.Code;

/**
 * Whatever can be read gets a proposal, and soon: processor time is measured, since others share
 * the machine, and what grows with the square of the length would take minutes.
 */
class AnyTextTest {
    private static final int LENGTH = 200_000;
    private static final Duration MOST = Duration.ofSeconds(2);

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "\n\n", "\uFEFF", "\t", "\u00A0", "\f", "\u0000"})
    void nothing_at_all(String nothing) {
        var proposal = ProfileReader.read(nothing);
        assertThat(proposal.fields().otherSections()).isEmpty();
        assertThat(codes(proposal)).containsExactly(Code.TITLE_ABSENT, Code.FORCE_ABSENT);
    }

    @Test
    void one_sentence() {
        var proposal = ProfileReader.read("The quick brown fox jumps over the lazy dog.");
        var section = proposal.fields().otherSections().getFirst();
        assertThat(section.heading()).isEmpty();
        assertThat(texts(section.text()))
                .containsExactly("The quick brown fox jumps over the lazy dog.");
    }

    @Test
    void a_poem() {
        var poem =
                """
                The heather burns, the sergeant sleeps,
                  The kettle sings alone.
                Nobody asks what rank he keeps
                  Nor who has used the phone.
                """;
        var fields = ProfileReader.read(poem).fields();
        assertThat(fields.title()).isEmpty();
        assertThat(fields.grade()).isEmpty();
        assertThat(fields.otherSections().getFirst().text()).hasSize(4);
    }

    @ParameterizedTest
    @ValueSource(strings = {"\r\n", "\r", "\f", "\u2028", "\u0085"})
    void every_end_of_line(String end) {
        var fields = ProfileReader.read(String.join(end, "Job title: Clerk", "Grade: F")).fields();
        assertThat(fields.title()).contains("Clerk");
        assertThat(fields.grade().orElseThrow().raw()).isEqualTo("F");
    }

    @Test
    void a_byte_order_mark_is_counted_and_left_out() {
        var source = "\uFEFFJob title: Clerk";
        var proposal = ProfileReader.read(source);
        assertThat(at(source, proposal.spans().get("title"))).isEqualTo("Clerk");
        assertThat(proposal.leftOut().getFirst().span().start()).isZero();
    }

    @Test
    void spans_count_code_points_and_not_units() {
        var source = "😀😀 Job title: Clerk 😀 of works\nGrade: F";
        var proposal = ProfileReader.read("Purpose: 😀😀 To serve.\nGrade: F");
        assertThat(proposal.fields().purpose().getFirst().span().start()).isEqualTo(9);
        assertThat(proposal.fields().purpose().getFirst().span().end()).isEqualTo(21);
        assertThat(at(source, ProfileReader.read(source).spans().get("grade"))).isEqualTo("F");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "(",
                ")",
                "\t",
                "1",
                "|",
                "a|b ",
                "- ",
                "*",
                "_",
                ":",
                "Role: ",
                "Role:",
                "Essential\n",
                "\tEssential\n\tDesirable\n",
                "• ",
                "\\n",
                "# A\n",
                "A\n\n",
                "\r",
                "a/\n",
                "; ",
                "Page 1 of 2 ",
                "[bookmark: ",
                "Name (Level 2)\n\n",
                "is required MV ",
                "A. AA BB ",
                "Vetting: ",
                "😀",
                "Date:-\n",
                "Prepared by:\n",
                "Values: Integrity, ",
                "1.\n",
                "1. a\n",
                "a\tb\t",
                "Essential\tDesirable\t",
                "the post holder must have lived ",
                "word "
            })
    void much_of_anything_is_read_in_time_that_grows_with_its_length(String part) {
        var text = part.repeat(LENGTH / part.length());
        var threads = ManagementFactory.getThreadMXBean();
        var start = threads.getCurrentThreadCpuTime();
        Proposal proposal = ProfileReader.read(text);
        var used = Duration.ofNanos(threads.getCurrentThreadCpuTime() - start);
        assertThat(proposal.warnings()).hasSizeLessThan(2_000);
        assertThat(used).isLessThan(MOST);
    }

    @Test
    void many_nested_parentheses_are_read_soon() {
        var text = "Vetting: " + "(".repeat(LENGTH / 2) + ")".repeat(LENGTH / 2);
        var threads = ManagementFactory.getThreadMXBean();
        var start = threads.getCurrentThreadCpuTime();
        ProfileReader.read(text);
        assertThat(Duration.ofNanos(threads.getCurrentThreadCpuTime() - start)).isLessThan(MOST);
    }
}
