package org.muster.web.roles.reading;

import org.muster.api.roles.imports.Proposal;
import org.muster.web.roles.reading.fields.Fields;
import org.muster.web.roles.reading.outline.Outline;
import org.muster.web.roles.reading.text.Pieces;
import org.muster.web.roles.reading.text.Source;

/**
 * Reads the text of a role profile into a proposal. It refuses no text for what it lacks and
 * invents nothing: what the document does not say is absent.
 */
public final class ProfileReader {
    private ProfileReader() {}

    public static Proposal read(String document) {
        var source = Source.of(document);
        var pieces = Pieces.of(source);
        var sections = Outline.of(source, pieces);
        return Fields.of(source, pieces, sections);
    }
}
