package org.muster.api.roles.imports;

import java.util.Optional;
import org.muster.api.personal.NotPersonal;
import org.muster.api.roles.Span;

/** Something about the document that a person should look at before confirming. */
@NotPersonal(because = "written by the service about the document")
public record Warning(Code code, String detail, Optional<Span> span) {
    /** What kind of oddity it is; the names are part of the interface and stay. */
    public enum Code {
        /** No title is stated. */
        TITLE_ABSENT,
        /** The title was read from the first line, which bears no label. */
        TITLE_UNLABELLED,
        /** No force is stated. */
        FORCE_ABSENT,
        /** A heading or label with nothing under it. */
        EMPTY_SECTION,
        /** The same item twice in one list; both are kept. */
        DUPLICATE_ITEM,
        /** The same criterion is asked for as essential and as desirable. */
        ESSENTIAL_AND_DESIRABLE,
        /** A paragraph breaks off without an end. */
        UNTERMINATED_PARAGRAPH,
        /** Something that is no part of the text was removed from it. */
        ARTEFACT_STRIPPED,
        /** Several headings stand together before their texts. */
        HEADINGS_PAIRED,
        /** A clearance was added because a stated one needs it. */
        CLEARANCE_DERIVED,
        /** A level is named, but not which of its variants. */
        LEVEL_AMBIGUOUS,
        /** The same document was imported before. */
        ALREADY_IMPORTED,
        /** A date without its year. */
        YEAR_ABSENT
    }
}
