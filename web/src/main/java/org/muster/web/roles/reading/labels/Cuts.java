package org.muster.web.roles.reading.labels;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.List;
import org.muster.web.roles.reading.text.Characters;
import org.muster.web.roles.reading.text.Piece;
import org.muster.web.roles.reading.text.Range;
import org.muster.web.roles.reading.text.Source;

/** All the labels of one piece: at its start, and in the middle of flattened text. */
final class Cuts {
    private final Source source;
    private final Piece piece;
    private final Range range;
    private final List<Cut> cuts = new ArrayList<>();
    private final BitSet taken = new BitSet();

    private Cuts(Source source, Piece piece) {
        this.source = source;
        this.piece = piece;
        this.range = piece.range();
    }

    /**
     * Returns the labels in their order.
     *
     * @param flattened whether the line of the piece is known to hold several sections
     */
    static List<Cut> in(Source source, Piece piece, boolean flattened) {
        var cuts = new Cuts(source, piece);
        new StartLabel(source, piece).find().ifPresent(cuts::add);
        cuts.withColon();
        if (cuts.isLong()) new RunOn(source, cuts.range).letteredCapitals().forEach(cuts::addNew);
        if (flattened || cuts.isLong() && cuts.cuts.size() > 1) {
            new RunOn(source, cuts.range).headings().forEach(cuts::addNew);
        }
        cuts.cuts.sort(Comparator.comparingInt(Cut::start));
        return cuts.cuts;
    }

    private boolean isLong() {
        return range.length() > StartLabel.REACH;
    }

    private void withColon() {
        var from = cuts.isEmpty() ? range.start() : cuts.getLast().end();
        var labels = new MidLine(source, range, from).labels();
        var runsOn = !cuts.isEmpty() || labels.size() > 1;
        for (var label : labels) {
            if (runsOn || label.afterSentence()) add(label.cut());
        }
    }

    private void addNew(Cut cut) {
        if (!taken.get(cut.start() - range.start())) add(cut);
    }

    private void add(Cut cut) {
        var end = skip(cut.end());
        keep(new Cut(cut.topic(), cut.start(), cut.name(), end));
        var head = source.raw().substring(end, Math.min(range.end(), end + StartLabel.REACH));
        var guidance = Vocabulary.guidance(head);
        if (guidance > 0) {
            var name = new Range(end, end + guidance);
            keep(new Cut(Topic.GUIDANCE, end, name, name.end()));
        }
    }

    private void keep(Cut cut) {
        cuts.add(cut);
        taken.set(cut.start() - range.start(), cut.end() - range.start());
    }

    /** Returns the position after what parts a label from its value. */
    private int skip(int position) {
        var end = position;
        while (end < range.end() && (source.at(end) == ':' || !source.isVisible(end))) end++;
        if (end == position || end == range.end() || !Characters.isDash(source.at(end))) return end;
        while (end < range.end() && isDashOrBlank(end)) end++;
        return end;
    }

    private boolean isDashOrBlank(int position) {
        return Characters.isDash(source.at(position)) || !source.isVisible(position);
    }
}
