package org.muster.web.roles.json;

import java.util.List;
import java.util.Optional;
import org.muster.api.Force;
import org.muster.api.Id;
import org.muster.api.roles.ProfileFields;
import org.muster.api.roles.RequiredClearance;
import org.muster.api.roles.RoleProfileCommand.TypeRoleProfile;
import org.muster.api.roles.RoleProfileId;
import org.muster.web.support.json.Line;

/** A role profile that is typed in: the fields of an imported one, without places in a document. */
public record ProfileBody(
        Optional<RoleProfileId> id,
        Line title,
        Force force,
        List<Typed.Clearance> requiredClearances,
        Optional<Line> roleCode,
        Optional<Typed.Grade> grade,
        Optional<Line> status,
        Optional<Typed.LimitedDuties> limitedDutiesCategory,
        Optional<List<Typed.Passage>> purpose,
        Optional<List<Typed.Passage>> responsibilities,
        Optional<List<Typed.SubRole>> subRoles,
        Optional<List<Typed.Competency>> competencies,
        Optional<List<Typed.Value>> values,
        Optional<List<Typed.Skill>> skills,
        Optional<List<Typed.Criterion>> criteria,
        Optional<List<Typed.Passage>> experience,
        Optional<List<Typed.PostCondition>> postConditions,
        Optional<List<RequirementBody>> requirements,
        Optional<Line> reportsTo,
        Optional<Line> directReports,
        Optional<List<Typed.SignOff>> signOffs,
        Optional<Typed.Date> statedRevision,
        Optional<List<Typed.OtherSection>> otherSections) {
    private static final ProfileFields BLANK = blank();

    public TypeRoleProfile command() {
        var fields =
                typed().corrections()
                        .over(BLANK)
                        .named(Optional.of(title.text()), Optional.of(force))
                        .requiring(clearances());
        return new TypeRoleProfile(id.orElseGet(() -> new RoleProfileId(Id.fresh())), fields);
    }

    private CorrectionsBody typed() {
        return new CorrectionsBody(
                roleCode,
                grade,
                status,
                limitedDutiesCategory,
                purpose,
                responsibilities,
                subRoles,
                competencies,
                values,
                skills,
                criteria,
                experience,
                postConditions,
                requirements,
                reportsTo,
                directReports,
                signOffs,
                statedRevision,
                otherSections);
    }

    /** Derived clearances are derived anew. */
    private List<RequiredClearance> clearances() {
        return requiredClearances.stream()
                .filter(clearance -> !clearance.derived().orElse(false))
                .map(clearance -> RequiredClearance.named(clearance.level()))
                .toList();
    }

    private static ProfileFields blank() {
        return new ProfileFields(
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                Optional.empty(),
                Optional.empty(),
                List.of(),
                Optional.empty(),
                List.of());
    }
}
