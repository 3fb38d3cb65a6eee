package org.muster.web.roles;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.muster.api.Force;
import org.muster.api.Id;
import org.muster.api.clearances.ClearanceLevel;
import org.muster.api.officers.Rank;
import org.muster.api.roles.ProfileFields;
import org.muster.api.roles.ProfileFields.Grade;
import org.muster.api.roles.ProfileFields.LimitedDutiesCategory;
import org.muster.api.roles.ProfileFields.PartialDate;
import org.muster.api.roles.RequiredClearance;
import org.muster.api.roles.RoleProfileId;
import org.muster.api.roles.imports.Corrections;
import org.muster.api.roles.imports.ImportId;
import org.muster.api.roles.imports.RoleProfileImportCommand.ConfirmImport;
import org.muster.api.roles.imports.Warning;
import org.muster.web.support.pages.Fields;

/** What a person typed into the review of an import, against what was read. */
record ReviewForm(Fields typed, ProfileFields read, Set<ClearanceLevel> offered) {

    ConfirmImport command(ImportId id) {
        return new ConfirmImport(
                id,
                new RoleProfileId(Id.fresh()),
                changed("title", read.title(), typed.optionalLine("title")),
                changed("force", read.force(), typed.optionalValue("force", Force.class)),
                corrections(),
                levels(),
                acknowledged());
    }

    private Corrections corrections() {
        var none = Corrections.NONE;
        return new Corrections(
                changed("roleCode", read.roleCode(), typed.optionalLine("roleCode")),
                changed("grade", read.grade(), grade()),
                changed("status", read.status(), typed.optionalLine("status")),
                changed("dutiesCode", read.limitedDutiesCategory(), limitedDuties()),
                none.purpose(),
                none.responsibilities(),
                none.subRoles(),
                none.competencies(),
                none.values(),
                none.skills(),
                none.criteria(),
                none.experience(),
                none.postConditions(),
                none.requirements(),
                changed("reportsTo", read.reportsTo(), typed.optionalLine("reportsTo")),
                changed("directReports", read.directReports(), typed.optionalLine("directReports")),
                none.signOffs(),
                changed("statedRevision", read.statedRevision(), revision()),
                none.otherSections());
    }

    /** What was typed, if it is not what was read; what was read cannot be taken away. */
    private <T> Optional<T> changed(String name, Optional<T> before, Optional<T> now) {
        if (before.isPresent() && now.isEmpty()) {
            typed.refuse(name, "must not be emptied: what was read can be corrected");
        }
        return now.equals(before) ? Optional.empty() : now;
    }

    private Optional<Grade> grade() {
        var rank = typed.optionalLine("gradeRank").map(_ -> typed.choice("gradeRank", Rank.class));
        var qualifier = typed.optionalLine("gradeQualifier");
        var raw = typed.optionalLine("grade");
        if (raw.isEmpty() && (rank.isPresent() || qualifier.isPresent())) {
            typed.refuse("grade", "is needed where a rank or a qualifier is given");
        }
        return raw.map(printed -> new Grade(printed, rank, qualifier));
    }

    private Optional<LimitedDutiesCategory> limitedDuties() {
        var code = typed.optionalLine("dutiesCode");
        var gloss = typed.optionalLine("dutiesGloss");
        return code.isEmpty() && gloss.isEmpty()
                ? Optional.empty()
                : Optional.of(new LimitedDutiesCategory(code, gloss));
    }

    private Optional<PartialDate> revision() {
        var raw = typed.optionalLine("statedRevision");
        return raw.equals(read.statedRevision().map(PartialDate::raw))
                ? read.statedRevision()
                : raw.map(text -> new PartialDate(text, Optional.empty()));
    }

    /** Those ticked, unless they are those that were read: then each keeps its quotation. */
    private List<ClearanceLevel> levels() {
        var ticked = typed.all("requiredClearances").stream().map(ClearanceLevel::new).toList();
        var before = read.requiredClearances().stream().map(RequiredClearance::level).toList();
        if (ticked.isEmpty() && before.stream().anyMatch(offered::contains)) {
            typed.refuse("requiredClearances", "must name at least one level");
        }
        return before.size() == ticked.size() && before.containsAll(ticked) ? List.of() : ticked;
    }

    private List<Warning.Code> acknowledged() {
        var names = typed.all("acknowledge");
        return Stream.of(Warning.Code.values())
                .filter(code -> names.contains(code.name()))
                .toList();
    }
}
