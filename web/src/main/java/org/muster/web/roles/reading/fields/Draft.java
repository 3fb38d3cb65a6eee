package org.muster.web.roles.reading.fields;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.muster.api.Force;
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
import org.muster.api.roles.RequiredClearance;
import org.muster.api.roles.Requirement;
import org.muster.api.roles.Span;

/** The fields as far as they have been read. */
final class Draft {
    Optional<String> title = Optional.empty();
    Optional<Force> force = Optional.empty();
    Optional<String> roleCode = Optional.empty();
    Optional<Grade> grade = Optional.empty();
    Optional<String> status = Optional.empty();
    Optional<LimitedDutiesCategory> limitedDuties = Optional.empty();
    Optional<String> reportsTo = Optional.empty();
    Optional<String> directReports = Optional.empty();
    Optional<PartialDate> statedRevision = Optional.empty();
    final List<RequiredClearance> requiredClearances = new ArrayList<>();
    final List<Passage> purpose = new ArrayList<>();
    final List<Passage> responsibilities = new ArrayList<>();
    final List<SubRole> subRoles = new ArrayList<>();
    final List<Competency> competencies = new ArrayList<>();
    final List<Value> values = new ArrayList<>();
    final List<Skill> skills = new ArrayList<>();
    final List<Criterion> criteria = new ArrayList<>();
    final List<Passage> experience = new ArrayList<>();
    final List<PostCondition> postConditions = new ArrayList<>();
    final List<Requirement> requirements = new ArrayList<>();
    final List<SignOff> signOffs = new ArrayList<>();
    final List<OtherSection> otherSections = new ArrayList<>();

    /** Where the plain fields were read, by their names. */
    final Map<String, Span> spans = new HashMap<>();

    ProfileFields fields() {
        return new ProfileFields(
                title,
                force,
                roleCode,
                grade,
                status,
                limitedDuties,
                requiredClearances,
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
}
