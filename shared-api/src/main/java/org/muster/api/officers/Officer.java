package org.muster.api.officers;

import static org.muster.api.refusals.BadField.checked;
import static org.muster.api.refusals.BadField.unless;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.muster.api.Force;
import org.muster.api.Text;
import org.muster.api.access.Account;
import org.muster.api.personal.NotPersonal;

/**
 * What is recorded of an officer that decisions may rest on; none of it is a name.
 *
 * @param promotionPool passed the assessment for the next rank and awaits a posting in it
 * @param drives may and can drive a car for duty
 * @param limitedDuties the officer is on recuperative, adjusted or management restricted duties
 * @param probationEnds the last day of probation; absent where none is recorded
 * @param residentInUkSince the first day of unbroken residence in the United Kingdom
 */
public record Officer(
        Force force,
        Rank rank,
        boolean promotionPool,
        boolean eligibleForPromotion,
        List<Accreditation> accreditations,
        List<Skill> skills,
        boolean limitedDuties,
        Optional<Boolean> drives,
        Optional<LocalDate> probationEnds,
        Optional<Account> lineManager,
        Optional<LocalDate> residentInUkSince) {
    public Officer {
        accreditations = accreditations.stream().distinct().toList();
        skills = List.copyOf(skills);
    }

    /** A technical skill at a level of the 1 to 5 scale. */
    @NotPersonal(because = "a name from the skills catalogue")
    public record Skill(String name, int level) {
        public Skill {
            name = checked("name", name, Text::line);
            unless(level >= 1 && level <= 5, "level", "must be a whole number from 1 to 5");
        }
    }
}
