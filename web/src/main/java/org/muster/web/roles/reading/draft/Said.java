package org.muster.web.roles.reading.draft;

import java.util.List;
import org.muster.web.roles.reading.text.Range;
import org.muster.web.roles.reading.text.Sentences;
import org.muster.web.roles.reading.text.Source;

/** A passage whose sentences may ask something of whoever takes the post. */
public record Said(Range range, boolean essential) {
    public List<Range> sentences(Source source) {
        return Sentences.of(source, range);
    }
}
