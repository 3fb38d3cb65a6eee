package org.muster.web.roles.json;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.muster.api.roles.imports.Corrections;
import org.muster.web.support.json.Line;

/** What a person puts in place of what was read; a field that is left out stays as it was read. */
record CorrectionsBody(
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

    Corrections corrections() {
        return new Corrections(
                roleCode.map(Line::text),
                grade.map(Typed.Grade::read),
                status.map(Line::text),
                limitedDutiesCategory.map(Typed.LimitedDuties::read),
                all(purpose, Typed.Passage::read),
                all(responsibilities, Typed.Passage::read),
                all(subRoles, Typed.SubRole::read),
                all(competencies, Typed.Competency::read),
                all(values, Typed.Value::read),
                all(skills, Typed.Skill::read),
                all(criteria, Typed.Criterion::read),
                all(experience, Typed.Passage::read),
                all(postConditions, Typed.PostCondition::read),
                all(requirements, RequirementBody::read),
                reportsTo.map(Line::text),
                directReports.map(Line::text),
                all(signOffs, Typed.SignOff::read),
                statedRevision.map(Typed.Date::read),
                all(otherSections, Typed.OtherSection::read));
    }

    private static <T, R> Optional<List<R>> all(Optional<List<T>> typed, Function<T, R> reading) {
        return typed.map(items -> items.stream().map(reading).toList());
    }
}
