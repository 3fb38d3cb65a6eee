package org.muster.api.notices;

import java.util.UUID;
import org.muster.api.StreamId;
import org.muster.api.personal.NotPersonal;

/**
 * Names something that falls due, and the stream of the notices about it.
 *
 * @param subject the clearance, the case, the assessment, the application or the appointment that
 *     it is about
 * @param part which one of several: a condition's number, the check that was waived; else empty
 */
@NotPersonal(because = "a number or a code")
public record DueId(DueKind kind, UUID subject, String part) implements StreamId {
    public DueId(DueKind kind, UUID subject) {
        this(kind, subject, "");
    }

    @Override
    public String key() {
        return "notices/" + kind + "/" + (part.isEmpty() ? "" : part + "/") + subject;
    }
}
