package org.muster.app.support;

import java.util.List;
import java.util.Optional;
import org.muster.api.clearances.ClearanceLevel;
import org.muster.api.officers.Rank;
import org.muster.api.roles.ProfileFields;
import org.muster.api.roles.ProfileFields.Grade;
import org.muster.api.roles.Quotation.Competency;
import org.muster.api.roles.RequiredClearance;
import org.muster.api.roles.Requirement.RankBasis;
import org.muster.api.roles.Requirement.RankRequired;
import org.muster.api.roles.Span;

/** A small role profile: substantive sergeants, two competencies, management vetting. */
final class SampleProfile {
    private SampleProfile() {}

    static ProfileFields called(String title) {
        return new ProfileFields(
                Optional.of(title),
                Optional.of(Scene.NORTHSHIRE),
                Optional.empty(),
                Optional.of(new Grade("Sergeant", Optional.of(Rank.SERGEANT), Optional.empty())),
                Optional.of("Police officer"),
                Optional.empty(),
                List.of(RequiredClearance.named(new ClearanceLevel("MV"))),
                List.of(),
                List.of(),
                List.of(),
                List.of(competency("Emotionally aware"), competency("Takes ownership")),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of(
                        new RankRequired(
                                Rank.SERGEANT,
                                RankBasis.SUBSTANTIVE,
                                "be a substantive Sergeant",
                                new Span(10, 35))),
                Optional.empty(),
                Optional.empty(),
                List.of(),
                Optional.empty(),
                List.of());
    }

    private static Competency competency(String name) {
        return new Competency(
                Optional.empty(), name, Optional.of(2), Optional.empty(), name, Span.TYPED);
    }
}
