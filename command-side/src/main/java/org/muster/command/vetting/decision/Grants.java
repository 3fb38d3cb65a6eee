package org.muster.command.vetting.decision;

import static org.muster.api.refusals.Rejection.CLEARANCE_LEVEL_UNKNOWN;
import static org.muster.api.vetting.CaseOutcome.GRANTED_WITH_CONDITIONS;

import java.time.LocalDate;
import java.util.Optional;
import org.muster.api.clearances.ClearanceCommand.GrantClearance;
import org.muster.api.clearances.ClearanceId;
import org.muster.api.policies.PolicySet;
import org.muster.api.refusals.Rejected;
import org.muster.api.vetting.CaseOutcome;
import org.muster.command.vetting.file.Enquiry;

/** What a decided case puts on the officer's register of clearances. */
public final class Grants {
    private Grants() {}

    /** The clearance that the outcome gives from a day on, for as long as the policy set says. */
    public static Optional<GrantClearance> of(
            Enquiry enquiry,
            CaseOutcome outcome,
            ClearanceId id,
            LocalDate from,
            PolicySet policy) {
        if (!outcome.isGrant()) return Optional.empty();
        var level =
                policy.level(enquiry.level())
                        .orElseThrow(() -> new Rejected(CLEARANCE_LEVEL_UNKNOWN));
        return Optional.of(
                new GrantClearance(
                        enquiry.officerId(),
                        enquiry.force(),
                        id,
                        enquiry.level(),
                        from,
                        from.plus(level.validity()),
                        outcome == GRANTED_WITH_CONDITIONS,
                        Optional.of(enquiry.caseId())));
    }
}
