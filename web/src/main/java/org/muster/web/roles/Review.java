package org.muster.web.roles;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.muster.api.Force;
import org.muster.api.clearances.ClearanceLevel;
import org.muster.api.officers.Rank;
import org.muster.api.roles.ProfileFields;
import org.muster.api.roles.ProfileFields.Grade;
import org.muster.api.roles.ProfileFields.LimitedDutiesCategory;
import org.muster.api.roles.ProfileFields.PartialDate;
import org.muster.api.roles.RequiredClearance;
import org.muster.api.roles.RoleProfileView;
import org.muster.api.roles.imports.ImportView;
import org.muster.web.roles.sheet.Difference;
import org.muster.web.roles.sheet.Sheet;
import org.muster.web.roles.sheet.Words;
import org.muster.web.roles.source.Caution;
import org.muster.web.roles.source.SourceSheet;
import org.muster.web.support.pages.Form;

/**
 * All that the review of an import shows: what was read, beside the document, and what a person has
 * to say to it.
 *
 * @param source absent once the text was erased
 * @param replaced the profile of which this would be the next version
 * @param difference what that version would change
 * @param missing what a refused confirmation still lacks: the field's label by its name
 * @param levels every clearance level that can be asked for
 */
record Review(
        ImportView view,
        Sheet sheet,
        List<Caution> cautions,
        Optional<SourceSheet> source,
        Optional<RoleProfileView> replaced,
        Optional<Difference> difference,
        Map<String, String> missing,
        List<Level> levels,
        Map<String, String> ranks) {
    private static final Map<String, String> LABELS =
            Map.of("title", "Title", "force", "Force", "requiredClearances", "Required clearances");

    /** A clearance level to be ticked. */
    record Level(String code, String name, boolean ticked) {}

    static Review of(ImportView view, Optional<RoleProfileView> replaced, Form form) {
        var fields = view.proposal().fields();
        var sheet = Sheet.of(fields, view.proposal().spans(), view.levels());
        var cautions = Caution.of(view.proposal().warnings());
        prefill(form, fields);
        return new Review(
                view,
                sheet,
                cautions,
                view.sourceText()
                        .map(text -> SourceSheet.of(text, sheet, cautions, view.proposal())),
                replaced,
                replaced.map(old -> Difference.between(sheet(old), sheet)),
                form.getMissing().stream()
                        .collect(Collectors.toMap(name -> name, name -> label(name))),
                levels(view, form),
                rankNames());
    }

    /** One of each kind of warning, to be ticked. */
    public Collection<Caution> kinds() {
        return cautions.stream()
                .collect(
                        Collectors.toMap(
                                Caution::code,
                                Function.identity(),
                                (a, _) -> a,
                                LinkedHashMap::new))
                .values();
    }

    private static Sheet sheet(RoleProfileView view) {
        return Sheet.of(view.shown().fields(), view.shown().spans(), view.levels());
    }

    private static String label(String name) {
        return LABELS.getOrDefault(name, name);
    }

    private static List<Level> levels(ImportView view, Form form) {
        var read =
                view.proposal().fields().requiredClearances().stream()
                        .map(RequiredClearance::level)
                        .toList();
        return view.levels().entrySet().stream()
                .map(
                        entry ->
                                new Level(
                                        entry.getKey().code(),
                                        entry.getValue(),
                                        isTicked(entry.getKey(), read, form)))
                .toList();
    }

    private static boolean isTicked(
            ClearanceLevel level, Collection<ClearanceLevel> read, Form form) {
        return form.isFailed()
                ? form.ticked("requiredClearances", level.code())
                : read.contains(level);
    }

    private static Map<String, String> rankNames() {
        return Stream.of(Rank.values())
                .collect(Collectors.toMap(Rank::name, Words::of, (a, _) -> a, LinkedHashMap::new));
    }

    private static void prefill(Form form, ProfileFields fields) {
        prefill(form, "title", fields.title());
        prefill(form, "force", fields.force().map(Force::name));
        prefill(form, "roleCode", fields.roleCode());
        prefill(form, "grade", fields.grade().map(Grade::raw));
        prefill(form, "gradeRank", fields.grade().flatMap(Grade::rank));
        prefill(form, "gradeQualifier", fields.grade().flatMap(Grade::qualifier));
        prefill(form, "status", fields.status());
        var duties = fields.limitedDutiesCategory();
        prefill(form, "dutiesCode", duties.flatMap(LimitedDutiesCategory::code));
        prefill(form, "dutiesGloss", duties.flatMap(LimitedDutiesCategory::gloss));
        prefill(form, "reportsTo", fields.reportsTo());
        prefill(form, "directReports", fields.directReports());
        prefill(form, "statedRevision", fields.statedRevision().map(PartialDate::raw));
    }

    private static void prefill(Form form, String name, Optional<?> read) {
        read.ifPresent(value -> form.prefill(name, value));
    }
}
