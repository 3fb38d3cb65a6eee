package org.muster.api.vetting.corrections;

import static org.muster.api.refusals.BadField.checked;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.muster.api.Text;
import org.muster.api.vetting.CaseOutcome;
import org.muster.api.vetting.Condition;
import org.muster.api.vetting.Rationale;

/**
 * What should have been recorded of a decision; whatever it leaves out was recorded rightly.
 *
 * @param conditions for a grant that should have carried conditions, and was recorded without
 * @param reference the national authority's
 */
public record Replacement(
        Optional<CaseOutcome> outcome,
        Optional<LocalDate> decidedOn,
        List<Condition> conditions,
        Optional<Rationale> rationale,
        Optional<String> reference) {
    public Replacement {
        conditions = Condition.checked(conditions);
        rationale = rationale.map(Rationale::checked);
        reference = reference.map(text -> checked("reference", text, Text::line));
    }
}
