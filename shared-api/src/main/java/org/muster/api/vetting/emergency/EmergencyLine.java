package org.muster.api.vetting.emergency;

import static org.muster.api.access.Role.AUDITOR;
import static org.muster.api.access.Role.DATA_PROTECTION_OFFICER;

import java.time.Instant;
import java.util.Optional;
import org.muster.api.Force;
import org.muster.api.Query;
import org.muster.api.access.Account;
import org.muster.api.access.Needs;
import org.muster.api.personal.Personal;
import org.muster.api.vetting.CaseId;
import org.muster.api.views.Slice;
import org.muster.api.views.Window;

/**
 * One emergency access to a case.
 *
 * @param number which of the accesses to the case, from 1
 * @param until when it ended or ends
 * @param finding absent until an auditor has looked at it
 */
public record EmergencyLine(
        CaseId caseId,
        int number,
        Force force,
        Account account,
        Instant at,
        Instant until,
        Personal<String> reason,
        Optional<EmergencyFinding> finding,
        Optional<Personal<String>> note) {

    /**
     * The latest first; none to the asker's own case.
     *
     * @param unseen only those that no auditor has looked at
     */
    @Needs({AUDITOR, DATA_PROTECTION_OFFICER})
    public record Find(Window window, boolean unseen) implements Query<Slice<EmergencyLine>> {}
}
