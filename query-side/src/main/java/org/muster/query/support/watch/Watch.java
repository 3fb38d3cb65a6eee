package org.muster.query.support.watch;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.muster.api.Id;
import org.muster.api.Request;
import org.muster.api.access.Role;
import org.muster.api.refusals.BadField;
import org.muster.query.support.Reader;

/**
 * Keeps watch over one question about vetting: what is shown or refused is recorded first.
 *
 * @param reason why the reader asks
 */
public record Watch(
        AccessRecords records,
        Request request,
        Reader reader,
        String question,
        Optional<String> reason) {
    /** The header in which a program gives the reason. */
    static final String REASON = "Access-Reason";

    public void shown(Collection<Role> seenAs, List<? extends Id> read, List<String> fields) {
        add(seenAs, read, fields, true);
    }

    public void refused(List<? extends Id> read) {
        add(reader.actor().roles(), read, List.of(), false);
    }

    /** Whoever sees vetting material only to audit it says why. */
    public void requireReason(Collection<Role> seenAs) {
        var audits = seenAs.stream().allMatch(role -> role == Role.AUDITOR);
        BadField.unless(
                !audits || reason.isPresent(),
                REASON,
                "is needed: an auditor says why vetting material is read");
    }

    private void add(
            Collection<Role> roles, List<? extends Id> read, List<String> fields, boolean allowed) {
        records.add(
                new AccessRecord(
                        reader.now(),
                        request.id(),
                        request.actor().account(),
                        roles,
                        question,
                        read,
                        fields,
                        reason,
                        allowed));
    }
}
