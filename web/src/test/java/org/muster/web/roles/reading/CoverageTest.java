package org.muster.web.roles.reading;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.muster.api.roles.Quotation;
import org.muster.api.roles.Span;
import org.muster.api.roles.imports.LeftOut;
import org.muster.api.roles.imports.Proposal;

/** Nothing is lost and nothing is invented, in any document and however it is mangled. */
class CoverageTest {
    private static final int MUTATIONS = 40;
    private static final String[] INJECTED = {
        "\t",
        "\u00a0",
        "\n",
        "\r\n",
        " | ",
        "• ",
        ": ",
        "(Level 2)",
        "\f",
        "\u2028",
        "😀",
        "Essential\n",
        "1. "
    };

    static Stream<String> documents() {
        return Documents.all();
    }

    @ParameterizedTest
    @MethodSource("documents")
    void every_visible_character_is_in_a_field_or_listed_as_left_out(String source) {
        check(source);
    }

    @ParameterizedTest
    @MethodSource("documents")
    void no_text_of_a_whole_document_is_without_a_place(String source) {
        assertThat(ProfileReader.read(source).leftOut())
                .noneMatch(l -> l.reason() == LeftOut.Reason.UNPLACED);
    }

    @ParameterizedTest
    @MethodSource("documents")
    void so_it_is_however_the_document_is_mangled(String source) {
        var random = new Random(source.length());
        for (var i = 0; i < MUTATIONS; i++) check(mangled(source, random));
    }

    @Test
    void the_check_itself_notices_a_character_that_is_nowhere() {
        var proposal = ProfileReader.read("Job title: Clerk");
        var without =
                new Proposal(proposal.fields(), proposal.spans(), proposal.warnings(), List.of());
        assertThat(uncovered("Job title: Clerk", without)).contains("J");
    }

    private static String mangled(String source, Random random) {
        var lines = new ArrayList<>(source.lines().toList());
        if (lines.isEmpty()) return source;
        switch (random.nextInt(5)) {
            case 0 -> Collections.shuffle(lines, random);
            case 1 -> lines.removeIf(line -> random.nextInt(4) == 0);
            case 2 ->
                    lines.replaceAll(
                            line -> random.nextInt(3) == 0 ? injected(line, random) : line);
            case 3 ->
                    lines.replaceAll(
                            line -> random.nextInt(8) == 0 ? line.strip() + " " + line : line);
            default -> {
                return source.substring(0, random.nextInt(source.length() + 1));
            }
        }
        return String.join(
                random.nextBoolean() ? "\n" : random.nextBoolean() ? "\r\n" : " ", lines);
    }

    private static String injected(String line, Random random) {
        var at = random.nextInt(line.length() + 1);
        return line.substring(0, at)
                + INJECTED[random.nextInt(INJECTED.length)]
                + line.substring(at);
    }

    private static void check(String source) {
        var proposal = ProfileReader.read(source);
        assertThat(uncovered(source, proposal)).as("characters that are nowhere").isEmpty();
        var artefacts =
                codePoints(source, proposal.leftOut().stream().filter(CoverageTest::isStripped));
        for (var quotation : quotations(proposal)) {
            assertThat(quotation.text()).isEqualTo(normalised(source, quotation.span(), artefacts));
        }
        for (var requirement : proposal.fields().requirements()) {
            assertThat(requirement.quote())
                    .isEqualTo(normalised(source, requirement.span(), artefacts));
        }
    }

    private static boolean isStripped(LeftOut leftOut) {
        return leftOut.reason() == LeftOut.Reason.ARTEFACT
                || leftOut.reason() == LeftOut.Reason.MARK;
    }

    /** Returns the text at the span without artefacts, its words parted by single spaces. */
    private static String normalised(String source, Span span, BitSet stripped) {
        var words = new StringBuilder();
        var points = source.codePoints().toArray();
        for (var i = span.start(); i < span.end(); i++) {
            if (!stripped.get(i)) words.appendCodePoint(isBlank(points[i]) ? ' ' : points[i]);
            else if (!isGlue(source, i, points)) words.append(' ');
        }
        return words.toString().strip().replaceAll(" +", " ");
    }

    /** A bookmark, emphasis and what cannot be seen leave no gap where they are taken out. */
    private static boolean isGlue(String source, int position, int[] points) {
        var c = points[position];
        if (c == '*'
                || c == '_'
                || c == '.'
                || c == '…'
                || !isBlank(c) && Character.getType(c) == Character.FORMAT) return true;
        var here = source.offsetByCodePoints(0, position);
        var open = source.lastIndexOf('[', here);
        return open >= 0
                && source.startsWith("[bookmark", open)
                && source.indexOf(']', open) >= here;
    }

    private static String uncovered(String source, Proposal proposal) {
        var spans =
                Stream.of(
                                quotations(proposal).stream().map(Quotation::span),
                                proposal.spans().values().stream(),
                                proposal.leftOut().stream().map(LeftOut::span),
                                proposal.fields().requiredClearances().stream()
                                        .map(c -> c.span())
                                        .flatMap(Optional::stream),
                                proposal.fields().signOffs().stream().map(s -> s.span()),
                                proposal.fields().subRoles().stream().map(s -> s.span()),
                                proposal.fields().otherSections().stream().map(s -> s.span()))
                        .flatMap(s -> s);
        var covered = new BitSet();
        var length = source.codePointCount(0, source.length());
        spans.forEach(
                span -> {
                    assertThat(span.end()).isBetween(span.start(), length);
                    covered.set(span.start(), span.end());
                });
        var missing = new StringBuilder();
        var points = source.codePoints().toArray();
        for (var i = 0; i < points.length; i++) {
            if (!covered.get(i) && !isBlank(points[i])) missing.appendCodePoint(points[i]);
        }
        return missing.toString();
    }

    private static BitSet codePoints(String source, Stream<LeftOut> leftOut) {
        var set = new BitSet(source.length());
        leftOut.forEach(l -> set.set(l.span().start(), l.span().end()));
        return set;
    }

    private static boolean isBlank(int c) {
        return Character.isWhitespace(c) || Character.isSpaceChar(c) || c == 0x85;
    }

    private static List<Quotation> quotations(Proposal proposal) {
        var fields = proposal.fields();
        return Stream.<List<? extends Quotation>>of(
                        fields.purpose(),
                        fields.responsibilities(),
                        fields.subRoles().stream().flatMap(s -> s.tasks().stream()).toList(),
                        fields.competencies(),
                        fields.values(),
                        fields.skills(),
                        fields.criteria(),
                        fields.experience(),
                        fields.postConditions(),
                        fields.otherSections().stream().flatMap(s -> s.text().stream()).toList())
                .<Quotation>flatMap(List::stream)
                .toList();
    }
}
