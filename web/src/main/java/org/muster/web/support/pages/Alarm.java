package org.muster.web.support.pages;

import java.util.Optional;

/** Something that whoever is signed in is told on every page, as long as it lasts. */
@FunctionalInterface
public interface Alarm {
    /** Absent where there is nothing to tell this reader. */
    Optional<Shown> now();

    /**
     * @param text a sentence
     * @param path where to go on from it
     */
    record Shown(String text, String path) {}
}
