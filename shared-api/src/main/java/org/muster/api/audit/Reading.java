package org.muster.api.audit;

import static org.muster.api.access.Role.AUDITOR;
import static org.muster.api.access.Role.DATA_PROTECTION_OFFICER;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.muster.api.Query;
import org.muster.api.access.Account;
import org.muster.api.access.Needs;
import org.muster.api.access.Role;
import org.muster.api.vetting.CaseId;
import org.muster.api.views.Slice;
import org.muster.api.views.Window;

/**
 * One reading of vetting material, or one attempt at it that was refused.
 *
 * @param number counts readings, with gaps
 * @param roles those under which it was allowed; of an attempt, all that the account held
 * @param question what was asked for
 * @param fields the names of what was shown, never what they held
 * @param reason why it was read, where the reader said so
 */
public record Reading(
        long number,
        Instant at,
        Account account,
        List<Role> roles,
        String question,
        List<CaseId> cases,
        List<String> fields,
        Optional<String> reason,
        boolean allowed) {

    /**
     * The latest first; none that concerns the asker's own case.
     *
     * @param about only those of one case
     * @param by only those of one account
     * @param refused only attempts that were refused
     */
    @Needs({AUDITOR, DATA_PROTECTION_OFFICER})
    public record Find(Window window, Optional<CaseId> about, Optional<Account> by, boolean refused)
            implements Query<Slice<Reading>> {}
}
