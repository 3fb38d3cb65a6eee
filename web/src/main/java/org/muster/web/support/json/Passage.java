package org.muster.web.support.json;

import org.muster.api.Text;

/** A passage of text in a request's body: not empty, of any number of lines. */
public record Passage(String text) {
    public Passage {
        text = Text.passage(text);
    }

    @Override
    public String toString() {
        return text;
    }
}
