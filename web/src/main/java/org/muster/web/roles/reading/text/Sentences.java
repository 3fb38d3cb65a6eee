package org.muster.web.roles.reading.text;

import java.util.ArrayList;
import java.util.List;

/** Cuts a passage into sentences. */
public final class Sentences {
    private Sentences() {}

    public static List<Range> of(Source source, Range passage) {
        var sentences = new ArrayList<Range>();
        var start = passage.start();
        for (var i = passage.start(); i < passage.end(); i++) {
            if (!endsSentence(source, i, passage)) continue;
            add(sentences, source.trim(new Range(start, i + 1)));
            start = i + 1;
        }
        add(sentences, source.trim(new Range(start, passage.end())));
        return sentences;
    }

    private static void add(List<Range> sentences, Range sentence) {
        if (!sentence.isEmpty()) sentences.add(sentence);
    }

    /** A stop ends a sentence where white space and then no small letter follow. */
    private static boolean endsSentence(Source source, int i, Range passage) {
        if (".!?;".indexOf(source.at(i)) < 0 || i + 1 >= passage.end()) return false;
        if (!Characters.isSpace(source.at(i + 1))) return false;
        var next = i + 1;
        while (next < passage.end() && !source.isVisible(next)) next++;
        if (next == passage.end() || Character.isLowerCase(source.at(next))) return false;
        return !isAbbreviation(source, i, passage.start());
    }

    /** Letters parted by stops (i.e., e.g.) and single letters end no sentence. */
    private static boolean isAbbreviation(Source source, int stop, int from) {
        if (source.at(stop) != '.') return false;
        var before = stop - 2;
        if (before < from) return stop - 1 >= from && Character.isLetter(source.at(stop - 1));
        var single = Character.isLetter(source.at(stop - 1));
        return single && (source.at(before) == '.' || Characters.isSpace(source.at(before)));
    }
}
