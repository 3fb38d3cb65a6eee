package org.muster.web.roles.reading.draft;

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
public final class Draft {
    public Optional<String> title = Optional.empty();
    public Optional<Force> force = Optional.empty();
    public Optional<String> roleCode = Optional.empty();
    public Optional<Grade> grade = Optional.empty();
    public Optional<String> status = Optional.empty();
    public Optional<LimitedDutiesCategory> limitedDuties = Optional.empty();
    public Optional<String> reportsTo = Optional.empty();
    public Optional<String> directReports = Optional.empty();
    public Optional<PartialDate> statedRevision = Optional.empty();
    public final List<RequiredClearance> requiredClearances = new ArrayList<>();
    public final List<Passage> purpose = new ArrayList<>();
    public final List<Passage> responsibilities = new ArrayList<>();
    public final List<SubRole> subRoles = new ArrayList<>();
    public final List<Competency> competencies = new ArrayList<>();
    public final List<Value> values = new ArrayList<>();
    public final List<Skill> skills = new ArrayList<>();
    public final List<Criterion> criteria = new ArrayList<>();
    public final List<Passage> experience = new ArrayList<>();
    public final List<PostCondition> postConditions = new ArrayList<>();
    public final List<Requirement> requirements = new ArrayList<>();
    public final List<SignOff> signOffs = new ArrayList<>();
    public final List<OtherSection> otherSections = new ArrayList<>();

    /** Where the plain fields were read, by their names. */
    public final Map<String, Span> spans = new HashMap<>();

    public ProfileFields fields() {
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
