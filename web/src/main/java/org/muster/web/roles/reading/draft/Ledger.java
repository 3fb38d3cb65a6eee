package org.muster.web.roles.reading.draft;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Optional;
import org.muster.api.roles.imports.LeftOut;
import org.muster.api.roles.imports.LeftOut.Reason;
import org.muster.web.roles.reading.text.Characters;
import org.muster.web.roles.reading.text.Mark;
import org.muster.web.roles.reading.text.Piece;
import org.muster.web.roles.reading.text.Range;
import org.muster.web.roles.reading.text.Source;

/** Keeps account of every character: in the span of a field, in a label, in a mark, or left out. */
public final class Ledger {
    private final Source source;
    private final BitSet fields = new BitSet();
    private final BitSet labels = new BitSet();
    private final BitSet marks = new BitSet();
    private final BitSet artefacts = new BitSet();

    Ledger(Source source, List<Piece> pieces) {
        this.source = source;
        for (var piece : pieces) {
            if (piece.mark() != Mark.NONE) marks.set(piece.from(), piece.range().start());
        }
        source.artefacts().forEach(range -> artefacts.set(range.start(), range.end()));
    }

    void field(Range range) {
        fields.set(range.start(), range.end());
    }

    public void label(Range range) {
        labels.set(range.start(), range.end());
    }

    /** Returns what is in no field, joined where only blanks stand between. */
    public List<LeftOut> leftOut() {
        var leftOut = new ArrayList<LeftOut>();
        Optional<Reason> open = Optional.empty();
        var start = 0;
        var end = 0;
        for (var i = 0; i < source.whole().end(); i++) {
            if (Characters.isSpace(source.at(i))) continue;
            var reason = reason(i);
            if (!reason.equals(open)) {
                add(leftOut, open, start, end);
                open = reason;
                start = i;
            }
            end = i + 1;
        }
        add(leftOut, open, start, end);
        return leftOut;
    }

    private void add(List<LeftOut> leftOut, Optional<Reason> reason, int start, int end) {
        reason.ifPresent(r -> leftOut.add(new LeftOut(source.span(new Range(start, end)), r)));
    }

    private Optional<Reason> reason(int position) {
        if (artefacts.get(position) || Characters.isInvisible(source.at(position))) {
            return Optional.of(Reason.ARTEFACT);
        }
        if (source.stripped().get(position)) return Optional.of(Reason.MARK);
        if (fields.get(position)) return Optional.empty();
        if (labels.get(position)) return Optional.of(Reason.LABEL);
        if (marks.get(position) || !isText(position)) return Optional.of(Reason.MARK);
        return Optional.of(Reason.UNPLACED);
    }

    private boolean isText(int position) {
        var c = source.at(position);
        return Character.isLetterOrDigit(c) || Character.isSurrogate(c);
    }
}
