package org.muster.query.support.due;

import java.time.LocalDate;
import java.util.Comparator;
import org.muster.api.Force;
import org.muster.api.notices.Due;
import org.muster.api.personal.Personal;
import org.muster.query.support.Reader;

/** Something that falls due, and about whom. */
public record FoundDue(Due due, Force force, Personal<String> name, Personal<String> staffNumber) {

    /** The first day before the others; after that always the same order. */
    public static Comparator<FoundDue> firstByDay(Reader reader) {
        return Comparator.comparing(found -> found.place(reader));
    }

    public LocalDate by(Reader reader) {
        return due.by(reader.policy(force).notices());
    }

    /** Names its place in that order. */
    public String place(Reader reader) {
        var id = due.id();
        return by(reader) + " " + id.kind() + " " + id.part() + "\n" + id.subject();
    }
}
