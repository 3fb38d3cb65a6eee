package org.muster.api.roles.imports;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.muster.api.Text;
import org.muster.api.personal.NotPersonal;
import org.muster.api.roles.ProfileFields;
import org.muster.api.roles.ProfileFields.Grade;
import org.muster.api.roles.ProfileFields.LimitedDutiesCategory;
import org.muster.api.roles.ProfileFields.OtherSection;
import org.muster.api.roles.ProfileFields.PartialDate;
import org.muster.api.roles.ProfileFields.SignOff;
import org.muster.api.roles.ProfileFields.SubRole;
import org.muster.api.roles.Quotation.Competency;
import org.muster.api.roles.Quotation.Criterion;
import org.muster.api.roles.Quotation.Passage;
import org.muster.api.roles.Quotation.PostCondition;
import org.muster.api.roles.Quotation.Skill;
import org.muster.api.roles.Quotation.Value;
import org.muster.api.roles.Requirement;
import org.muster.api.roles.Span;

/**
 * What a person puts in place of what was read, field by field: an absent field stays as it was
 * read, a present one replaces it whole, and an empty list leaves nothing.
 */
@NotPersonal(because = "describes a post; names of signatories are wrapped in their own record")
public record Corrections(
        Optional<String> roleCode,
        Optional<Grade> grade,
        Optional<String> status,
        Optional<LimitedDutiesCategory> limitedDutiesCategory,
        Optional<List<Passage>> purpose,
        Optional<List<Passage>> responsibilities,
        Optional<List<SubRole>> subRoles,
        Optional<List<Competency>> competencies,
        Optional<List<Value>> values,
        Optional<List<Skill>> skills,
        Optional<List<Criterion>> criteria,
        Optional<List<Passage>> experience,
        Optional<List<PostCondition>> postConditions,
        Optional<List<Requirement>> requirements,
        Optional<String> reportsTo,
        Optional<String> directReports,
        Optional<List<SignOff>> signOffs,
        Optional<PartialDate> statedRevision,
        Optional<List<OtherSection>> otherSections) {
    /** Everything was read as it stands. */
    public static final Corrections NONE =
            new Corrections(
                    Optional.empty(),
                    Optional.empty(),
                    Optional.empty(),
                    Optional.empty(),
                    Optional.empty(),
                    Optional.empty(),
                    Optional.empty(),
                    Optional.empty(),
                    Optional.empty(),
                    Optional.empty(),
                    Optional.empty(),
                    Optional.empty(),
                    Optional.empty(),
                    Optional.empty(),
                    Optional.empty(),
                    Optional.empty(),
                    Optional.empty(),
                    Optional.empty(),
                    Optional.empty());

    public Corrections {
        roleCode = roleCode.map(Text::line);
        status = status.map(Text::line);
        reportsTo = reportsTo.map(Text::line);
        directReports = directReports.map(Text::line);
    }

    /** Returns where plain fields were read, without those that were replaced. */
    public Map<String, Span> over(Map<String, Span> read) {
        var spans = new HashMap<>(read);
        plain().forEach(
                        (name, field) -> {
                            if (field.isPresent()) spans.remove(name);
                        });
        return spans;
    }

    private Map<String, Optional<?>> plain() {
        return Map.of(
                "roleCode", roleCode,
                "grade", grade,
                "status", status,
                "limitedDutiesCategory", limitedDutiesCategory,
                "reportsTo", reportsTo,
                "directReports", directReports,
                "statedRevision", statedRevision);
    }

    /** Returns the fields as they are to stand: each corrected, or else as it was read. */
    public ProfileFields over(ProfileFields read) {
        return new ProfileFields(
                read.title(),
                read.force(),
                roleCode.or(read::roleCode),
                grade.or(read::grade),
                status.or(read::status),
                limitedDutiesCategory.or(read::limitedDutiesCategory),
                read.requiredClearances(),
                purpose.orElseGet(read::purpose),
                responsibilities.orElseGet(read::responsibilities),
                subRoles.orElseGet(read::subRoles),
                competencies.orElseGet(read::competencies),
                values.orElseGet(read::values),
                skills.orElseGet(read::skills),
                criteria.orElseGet(read::criteria),
                experience.orElseGet(read::experience),
                postConditions.orElseGet(read::postConditions),
                requirements.orElseGet(read::requirements),
                reportsTo.or(read::reportsTo),
                directReports.or(read::directReports),
                signOffs.orElseGet(read::signOffs),
                statedRevision.or(read::statedRevision),
                otherSections.orElseGet(read::otherSections));
    }
}
