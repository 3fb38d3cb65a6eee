package org.muster.web.roles.source;

import java.util.ArrayList;
import java.util.List;
import org.muster.api.roles.imports.Proposal;
import org.muster.web.roles.sheet.Entry;
import org.muster.web.roles.sheet.Section;
import org.muster.web.roles.sheet.Sheet;
import org.muster.web.roles.source.Mark.Look;

/** A document with all that was read in it, warned of and left out. */
public record SourceSheet(List<Segment> segments, List<Leftover> leftovers) {
    public static SourceSheet of(
            String text, Sheet sheet, List<Caution> cautions, Proposal proposal) {
        var source = new Source(text);
        var marks = new ArrayList<Mark>();
        sheet.everything().flatMap(Section::all).forEach(entry -> read(entry, marks));
        for (var caution : cautions) {
            caution.span().ifPresent(span -> marks.add(new Mark(span, Look.WARNED, "")));
        }
        for (var left : proposal.leftOut()) marks.add(new Mark(left.span(), Look.LEFT_OUT, ""));
        return new SourceSheet(source.marked(marks), Leftover.of(proposal.leftOut(), source));
    }

    /** What was left out and may matter. */
    public List<Leftover> ofInterest() {
        return leftovers.stream().filter(Leftover::ofInterest).toList();
    }

    public int labelsAndMarks() {
        return leftovers.size() - ofInterest().size();
    }

    private static void read(Entry entry, List<Mark> marks) {
        entry.span().ifPresent(span -> marks.add(new Mark(span, Look.READ, entry.id())));
    }
}
