package org.muster.api.roles;

import java.time.Period;
import java.util.Optional;
import org.muster.api.personal.NotPersonal;

/**
 * Words of the document and where they stand: the text is the source at the span, with white space
 * collapsed and artefacts removed.
 */
public sealed interface Quotation {
    String text();

    Span span();

    /** One paragraph or list item of the document, in its own words. */
    @NotPersonal(because = "describes a post, not a person")
    record Passage(String text, Span span) implements Quotation {}

    /**
     * A behaviour the post asks for, on its framework's own scale (1 to 3 in the Competency and
     * Values Framework), which is not the scale of skills. The framework is given where the names
     * tell it.
     */
    @NotPersonal(because = "describes a post, not a person")
    record Competency(
            Optional<String> framework,
            String name,
            Optional<Integer> level,
            Optional<String> descriptor,
            String text,
            Span span)
            implements Quotation {}

    /** A value the post holder must show; values have no level. */
    @NotPersonal(because = "describes a post, not a person")
    record Value(
            Optional<String> framework,
            String name,
            Optional<String> descriptor,
            String text,
            Span span)
            implements Quotation {}

    /** A technical skill and the level asked for, on the force's scale of 1 to 5. */
    @NotPersonal(because = "describes a post, not a person")
    record Skill(
            String name,
            Optional<Integer> level,
            Optional<String> descriptor,
            String text,
            Span span)
            implements Quotation {}

    /** One line of the person specification, under the attribute that owns it, if one is named. */
    @NotPersonal(because = "describes a post, not a person")
    record Criterion(Optional<String> attribute, Kind kind, String text, Span span)
            implements Quotation {
        /** Whether a candidate must or should meet it, or the document does not say which. */
        public enum Kind {
            ESSENTIAL,
            DESIRABLE,
            UNSPLIT
        }
    }

    /** Something that holding the post brings with it, and how often. */
    @NotPersonal(because = "describes a post, not a person")
    record PostCondition(
            Kind kind, Optional<Period> recurrence, Obligation obligation, String text, Span span)
            implements Quotation {
        /** What has to be done. */
        public enum Kind {
            WELFARE_APPOINTMENT,
            MEDICAL_ASSESSMENT,
            FITNESS_TEST,
            SUBSTANCE_TEST
        }

        /** Whether it always has to be done or may have to be. */
        public enum Obligation {
            REQUIRED,
            MAY_BE_REQUIRED
        }
    }
}
