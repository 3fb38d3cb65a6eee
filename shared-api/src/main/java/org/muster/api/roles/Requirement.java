package org.muster.api.roles;

import org.muster.api.officers.Accreditation;
import org.muster.api.officers.Rank;
import org.muster.api.personal.NotPersonal;

/** Something that eligibility can test, with the sentence of the document that says it. */
public sealed interface Requirement {
    String quote();

    Span span();

    /** A rank, held in the way the document says. */
    @NotPersonal(because = "describes a post, not a person")
    record RankRequired(Rank rank, RankBasis basis, String quote, Span span)
            implements Requirement {}

    /** A qualification without which nobody may hold the post. */
    @NotPersonal(because = "describes a post, not a person")
    record AccreditationRequired(
            Accreditation accreditation, boolean equivalentAccepted, String quote, Span span)
            implements Requirement {}

    /** The post holder brings a vehicle. */
    @NotPersonal(because = "describes a post, not a person")
    record VehicleRequired(String quote, Span span) implements Requirement {}

    /** Years lived in the United Kingdom before applying. */
    @NotPersonal(because = "describes a post, not a person")
    record ResidencyRequired(int years, String quote, Span span) implements Requirement {}

    /** Probation is over. */
    @NotPersonal(because = "describes a post, not a person")
    record ProbationCompleted(String quote, Span span) implements Requirement {}

    /** How a rank must be held. */
    enum RankBasis {
        /** Held; the document does not say whether substantively. */
        HELD,
        /** Held substantively: neither temporary nor acting. */
        SUBSTANTIVE,
        /** Held, or in the promotion pool for it and eligible to be promoted. */
        HELD_OR_IN_POOL
    }
}
