package org.muster.web.roles.reading.text;

/** What is printed before an item, if anything; the number is 0 where none is printed. */
public record Mark(Kind kind, int number) {
    public static final Mark NONE = new Mark(Kind.NONE, 0);

    /** Kinds of marks. */
    public enum Kind {
        NONE,
        BULLET,
        NUMBER,
        LETTER,
        /** The sharps of a Markdown heading; the number is their count. */
        SHARP
    }

    public boolean isItem() {
        return kind == Kind.BULLET || kind == Kind.NUMBER || kind == Kind.LETTER;
    }
}
