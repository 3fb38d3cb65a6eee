package org.muster.web.roles.reading.draft;

import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import org.muster.api.roles.imports.Warning.Code;
import org.muster.web.roles.reading.text.Item;
import org.muster.web.roles.reading.text.Range;

/** Notices items that stand twice in a list, and passages that break off. */
public final class Endings {
    private static final Pattern ENDED =
            Pattern.compile("(?s).*(?:[.!?:;…\"”'’)\\]]|[;,] (?:and|or))$");
    private static final int PROSE = 8;

    private final Reading reading;

    public Endings(Reading reading) {
        this.reading = reading;
    }

    /** Checks a list: an item breaks off where most of the others end with a stop. */
    public void list(List<Item> items) {
        duplicates(items);
        var ended = items.stream().filter(i -> isEnded(i.range())).count();
        if (items.size() < 2 || ended * 2 < items.size()) return;
        items.stream().map(Item::range).filter(r -> !isEnded(r)).forEach(this::unended);
    }

    /** Checks paragraphs: each should end with a stop, lists among them as lists do. */
    public void prose(List<Item> items) {
        list(items.stream().filter(Item::marked).toList());
        items.stream().filter(i -> !i.marked()).map(Item::range).forEach(this::paragraph);
    }

    public void paragraph(Range range) {
        if (!isEnded(range) && isProse(range)) unended(range);
    }

    /** Prose has words that begin small; a caption has few. */
    private boolean isProse(Range range) {
        var words = reading.words(range).split(" ");
        var small =
                Arrays.stream(words).filter(w -> Character.isLowerCase(w.codePointAt(0))).count();
        return words.length >= PROSE && small * 2 >= words.length;
    }

    private void duplicates(List<Item> items) {
        var seen = new HashSet<String>();
        for (var item : items) {
            if (seen.add(reading.words(item.range()).toLowerCase(Locale.ROOT))) continue;
            reading.warn(
                    Code.DUPLICATE_ITEM,
                    "This item stands twice in its list; both are kept.",
                    item.range());
        }
    }

    private boolean isEnded(Range range) {
        var words = reading.words(range);
        return ENDED.matcher(words.substring(Math.max(0, words.length() - 10))).matches();
    }

    private void unended(Range range) {
        reading.warn(Code.UNTERMINATED_PARAGRAPH, "This passage breaks off without an end.", range);
    }
}
