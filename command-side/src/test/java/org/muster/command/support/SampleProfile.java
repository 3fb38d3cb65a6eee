package org.muster.command.support;

import java.util.List;
import java.util.Optional;
import org.muster.api.Force;
import org.muster.api.officers.Accreditation;
import org.muster.api.officers.Rank;
import org.muster.api.roles.ProfileFields;
import org.muster.api.roles.ProfileFields.Grade;
import org.muster.api.roles.ProfileFields.LimitedDutiesCategory;
import org.muster.api.roles.RequiredClearance;
import org.muster.api.roles.Requirement;
import org.muster.api.roles.Requirement.AccreditationRequired;
import org.muster.api.roles.Requirement.RankBasis;
import org.muster.api.roles.Requirement.RankRequired;
import org.muster.api.roles.Requirement.VehicleRequired;
import org.muster.api.roles.Span;

/** Two role profiles of the kinds that forces publish, and the means to vary them. */
public final class SampleProfile {
    public static final Force NORTHSHIRE = new Force("Northshire Police");
    public static final String SUBSTANTIVE = "be a substantive Sergeant";
    public static final String POOL =
            "Is of the rank of Sergeant or is in the promotion pool and is eligible to be promoted";

    /** Asks for a substantive sergeant with a car and MV; it states a role code, but no title. */
    public static final ProfileFields CHILD_ABUSE =
            fields(
                    Optional.empty(),
                    Optional.of("NPN0307"),
                    Optional.of("A"),
                    List.of(
                            RequiredClearance.stated(
                                    SamplePolicy.level("MV"),
                                    new Span(90, 119),
                                    "Management Vetting required.")),
                    List.of(
                            new RankRequired(
                                    Rank.SERGEANT,
                                    RankBasis.SUBSTANTIVE,
                                    SUBSTANTIVE,
                                    new Span(300, 325)),
                            new VehicleRequired(
                                    "provide a car suitable for duty", new Span(200, 231))));

    /** Takes sergeants and the promotion pool, with ICIDP or equivalent and CTC. */
    public static final ProfileFields PROTECTING_PEOPLE =
            fields(
                    Optional.of("Protecting Vulnerable Persons Sergeant"),
                    Optional.empty(),
                    Optional.empty(),
                    List.of(
                            RequiredClearance.stated(
                                    SamplePolicy.level("CTC"), new Span(60, 63), "CTC"),
                            RequiredClearance.derived(
                                    SamplePolicy.level("RV"), "CTC must be underpinned.")),
                    List.of(
                            new RankRequired(
                                    Rank.SERGEANT,
                                    RankBasis.HELD_OR_IN_POOL,
                                    POOL,
                                    new Span(500, 585)),
                            new AccreditationRequired(
                                    new Accreditation("ICIDP"),
                                    true,
                                    "has had ICIDP or equivalent investigative training",
                                    new Span(600, 650))));

    private SampleProfile() {}

    /** The same profile, saying other things that eligibility can test. */
    public static ProfileFields asking(
            ProfileFields fields, Optional<String> limitedDuties, Requirement... requirements) {
        return fields(
                fields.title(),
                fields.roleCode(),
                limitedDuties,
                fields.requiredClearances(),
                List.of(requirements));
    }

    private static ProfileFields fields(
            Optional<String> title,
            Optional<String> roleCode,
            Optional<String> limitedDuties,
            List<RequiredClearance> clearances,
            List<Requirement> requirements) {
        return new ProfileFields(
                title,
                Optional.of(NORTHSHIRE),
                roleCode,
                Optional.of(new Grade("Sergeant", Optional.of(Rank.SERGEANT), Optional.empty())),
                Optional.of("Police"),
                limitedDuties.map(
                        code ->
                                new LimitedDutiesCategory(
                                        Optional.of(code), Optional.of("see the note"))),
                clearances,
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                requirements,
                Optional.empty(),
                Optional.empty(),
                List.of(),
                Optional.empty(),
                List.of());
    }
}
