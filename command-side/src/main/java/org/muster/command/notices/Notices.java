package org.muster.command.notices;

import java.time.LocalDate;
import java.time.Period;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import org.muster.api.notices.NoticeEvent;
import org.muster.api.notices.NoticeEvent.NoticeGiven;

/** The notices that were given about one thing. */
record Notices(Set<Name> given) {
    static final Notices NONE = new Notices(Set.of());

    /** What tells one notice from another about the same thing. */
    record Name(LocalDate anchor, Optional<Period> ahead) {}

    boolean has(Name name) {
        return given.contains(name);
    }

    static Notices evolve(Notices state, NoticeEvent event) {
        return switch (event) {
            case NoticeGiven e -> state.with(new Name(e.anchor(), e.ahead()));
        };
    }

    private Notices with(Name name) {
        var more = new HashSet<>(given);
        more.add(name);
        return new Notices(more);
    }
}
