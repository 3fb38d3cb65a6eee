package org.muster.web.support.live;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Optional;

/** The last changes, for browsers that were away for a moment. Guarded by its owner. */
final class RecentChanges {
    private static final int MOST = 5_000;

    private final Deque<Change> changes = new ArrayDeque<>();

    void add(Change change) {
        if (changes.size() == MOST) changes.removeFirst();
        changes.addLast(change);
    }

    /** Returns what came after a position, or nothing at all if that is no longer known. */
    Optional<List<Change>> after(long position) {
        if (changes.isEmpty() || changes.getFirst().position() > position) return Optional.empty();
        return Optional.of(
                changes.stream().filter(change -> change.position() > position).toList());
    }
}
