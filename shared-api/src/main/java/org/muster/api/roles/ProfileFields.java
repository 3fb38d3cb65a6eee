package org.muster.api.roles;

import java.util.List;
import java.util.Optional;
import org.muster.api.Force;
import org.muster.api.Text;
import org.muster.api.officers.Rank;
import org.muster.api.personal.Classified;
import org.muster.api.personal.Classified.Category;
import org.muster.api.personal.NotPersonal;
import org.muster.api.personal.Personal;
import org.muster.api.roles.Quotation.Competency;
import org.muster.api.roles.Quotation.Criterion;
import org.muster.api.roles.Quotation.Passage;
import org.muster.api.roles.Quotation.PostCondition;
import org.muster.api.roles.Quotation.Skill;
import org.muster.api.roles.Quotation.Value;
import org.muster.api.roles.Requirement.RankRequired;

/**
 * Everything that a role profile says, field by field. What the document does not say is absent or
 * empty.
 */
@NotPersonal(because = "describes a post; names of signatories are wrapped in their own record")
public record ProfileFields(
        Optional<String> title,
        Optional<Force> force,
        Optional<String> roleCode,
        Optional<Grade> grade,
        Optional<String> status,
        Optional<LimitedDutiesCategory> limitedDutiesCategory,
        List<RequiredClearance> requiredClearances,
        List<Passage> purpose,
        List<Passage> responsibilities,
        List<SubRole> subRoles,
        List<Competency> competencies,
        List<Value> values,
        List<Skill> skills,
        List<Criterion> criteria,
        List<Passage> experience,
        List<PostCondition> postConditions,
        List<Requirement> requirements,
        Optional<String> reportsTo,
        Optional<String> directReports,
        List<SignOff> signOffs,
        Optional<PartialDate> statedRevision,
        List<OtherSection> otherSections) {
    public ProfileFields {
        requiredClearances = List.copyOf(requiredClearances);
        purpose = List.copyOf(purpose);
        responsibilities = List.copyOf(responsibilities);
        subRoles = List.copyOf(subRoles);
        competencies = List.copyOf(competencies);
        values = List.copyOf(values);
        skills = List.copyOf(skills);
        criteria = List.copyOf(criteria);
        experience = List.copyOf(experience);
        postConditions = List.copyOf(postConditions);
        requirements = List.copyOf(requirements);
        signOffs = List.copyOf(signOffs);
        otherSections = List.copyOf(otherSections);
    }

    /**
     * Checks that nothing is missing that a published profile cannot be without.
     *
     * @throws IllegalArgumentException if title, force or required clearances are missing
     */
    public void checkPublishable() {
        Text.line(title.orElse(""));
        if (force.isEmpty()) throw new IllegalArgumentException("must name the force");
        if (requiredClearances.isEmpty()) {
            throw new IllegalArgumentException("must ask for at least one clearance");
        }
    }

    /** The rank that the post is held in: as a requirement says it, or else as it is graded. */
    public Optional<Rank> rank() {
        return requirements.stream()
                .filter(RankRequired.class::isInstance)
                .map(requirement -> ((RankRequired) requirement).rank())
                .findFirst()
                .or(() -> grade.flatMap(Grade::rank));
    }

    /** Returns the same fields under another title and force. */
    public ProfileFields named(Optional<String> newTitle, Optional<Force> newForce) {
        return with(newTitle, newForce, requiredClearances);
    }

    /** Returns the same fields with other required clearances. */
    public ProfileFields requiring(List<RequiredClearance> clearances) {
        return with(title, force, clearances);
    }

    private ProfileFields with(
            Optional<String> newTitle,
            Optional<Force> newForce,
            List<RequiredClearance> newClearances) {
        return new ProfileFields(
                newTitle,
                newForce,
                roleCode,
                grade,
                status,
                limitedDutiesCategory,
                newClearances,
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

    /**
     * The grade as printed, the rank that it names (none for a pay scale of police staff), and what
     * qualifies the rank, such as {@code Detective Duties}.
     */
    @NotPersonal(because = "describes a post, not a person")
    public record Grade(String raw, Optional<Rank> rank, Optional<String> qualifier) {}

    /**
     * How far the post suits an officer on limited duties: the force's letter and the words it
     * prints beside it.
     */
    @NotPersonal(because = "describes a post, not a person")
    public record LimitedDutiesCategory(Optional<String> code, Optional<String> gloss) {}

    /**
     * One of several jobs under one profile, with the tasks that are its own; the span is its
     * name's.
     */
    @NotPersonal(because = "describes a post, not a person")
    public record SubRole(String name, List<Passage> tasks, Span span) {
        public SubRole {
            tasks = List.copyOf(tasks);
        }
    }

    /** A signature under the document; a name or date that was never filled in is absent. */
    public record SignOff(
            @NotPersonal(because = "the capacity in which someone signs") String role,
            @Classified(Category.IDENTITY) Optional<Personal<String>> name,
            Optional<PartialDate> date,
            Span span) {}

    /**
     * A date as printed, and as much of it as is stated: {@code 2017-10-24}, {@code 2014-08},
     * {@code 2014}, or {@code --10-24} where the year is missing.
     */
    @NotPersonal(because = "a date of the document")
    public record PartialDate(String raw, Optional<String> iso) {}

    /**
     * Text that no other field holds, under its printed heading, if it has one; an empty heading
     * has no text. The span is the heading's, or where there is none, that of the first text.
     */
    @NotPersonal(because = "describes a post, not a person")
    public record OtherSection(Optional<String> heading, List<Passage> text, Span span) {
        public OtherSection {
            text = List.copyOf(text);
        }
    }
}
