package org.muster.web.support.json;

import org.muster.api.Text;

/** One line of text in a request's body: not empty, not long, without control characters. */
public record Line(String text) {
    public Line {
        text = Text.line(text);
    }

    @Override
    public String toString() {
        return text;
    }
}
