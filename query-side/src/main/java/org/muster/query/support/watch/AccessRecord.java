package org.muster.query.support.watch;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.muster.api.Id;
import org.muster.api.access.Account;
import org.muster.api.access.Role;

/**
 * One reading of vetting material, or one attempt at it.
 *
 * @param roles those under which it was allowed; of an attempt, all that the account holds
 * @param records what was read: cases, clearances, withdrawal assessments
 * @param fields the names of what was shown, never what they hold
 * @param reason why it was read, where the reader said so
 */
record AccessRecord(
        Instant at,
        String requestId,
        Account account,
        Collection<Role> roles,
        String question,
        List<? extends Id> records,
        List<String> fields,
        Optional<String> reason,
        boolean allowed) {}
