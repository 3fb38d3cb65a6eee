package org.muster.api.views;

import java.util.Optional;

/**
 * Which part of a list is asked for: at most so many items, from the beginning or from where an
 * earlier {@link Slice} said that the rest begins.
 */
public record Window(int limit, Optional<String> from) {
    public static final int USUAL = 50;
    public static final int MOST = 200;

    public Window {
        if (limit < 1 || limit > MOST)
            throw new IllegalArgumentException("must be a whole number from 1 to " + MOST);
    }
}
