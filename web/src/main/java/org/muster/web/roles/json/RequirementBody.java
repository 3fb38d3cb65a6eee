package org.muster.web.roles.json;

import java.util.Optional;
import org.muster.api.officers.Accreditation;
import org.muster.api.officers.Rank;
import org.muster.api.roles.Requirement;
import org.muster.api.roles.Requirement.AccreditationRequired;
import org.muster.api.roles.Requirement.ProbationCompleted;
import org.muster.api.roles.Requirement.RankBasis;
import org.muster.api.roles.Requirement.RankRequired;
import org.muster.api.roles.Requirement.ResidencyRequired;
import org.muster.api.roles.Requirement.VehicleRequired;
import org.muster.api.roles.Span;
import org.muster.web.support.json.Passage;

/** Something that eligibility is to test, as a person types it; each kind needs its own parts. */
record RequirementBody(
        Kind kind,
        Optional<Rank> rank,
        Optional<RankBasis> basis,
        Optional<Accreditation> accreditation,
        Optional<Boolean> equivalentAccepted,
        Optional<Integer> years,
        Passage quote,
        Optional<Span> span) {

    /** What is tested. */
    enum Kind {
        RANK,
        ACCREDITATION,
        VEHICLE,
        RESIDENCY,
        PROBATION
    }

    RequirementBody {
        needed(kind == Kind.RANK, rank, "rank");
        needed(kind == Kind.RANK, basis, "basis");
        needed(kind == Kind.ACCREDITATION, accreditation, "accreditation");
        needed(kind == Kind.RESIDENCY, years, "years");
        if (years.filter(y -> y < 0 || y > 50).isPresent())
            throw new IllegalArgumentException("must ask for 0 to 50 years");
    }

    Requirement read() {
        var words = quote.text();
        var place = Typed.place(span);
        return switch (kind) {
            case RANK -> new RankRequired(rank.orElseThrow(), basis.orElseThrow(), words, place);
            case ACCREDITATION ->
                    new AccreditationRequired(
                            accreditation.orElseThrow(),
                            equivalentAccepted.orElse(false),
                            words,
                            place);
            case VEHICLE -> new VehicleRequired(words, place);
            case RESIDENCY -> new ResidencyRequired(years.orElseThrow(), words, place);
            case PROBATION -> new ProbationCompleted(words, place);
        };
    }

    private static void needed(boolean applies, Optional<?> part, String name) {
        if (applies && part.isEmpty()) throw new IllegalArgumentException("must have " + name);
    }
}
