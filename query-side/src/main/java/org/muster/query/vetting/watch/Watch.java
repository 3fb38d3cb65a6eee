package org.muster.query.vetting.watch;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.muster.api.Request;
import org.muster.api.access.Role;
import org.muster.api.refusals.BadField;
import org.muster.api.vetting.CaseId;
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

    public void shown(Collection<Role> seenAs, List<CaseId> cases, List<String> fields) {
        add(seenAs, cases, fields, true);
    }

    public void refused(List<CaseId> cases) {
        add(reader.actor().roles(), cases, List.of(), false);
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
            Collection<Role> roles, List<CaseId> cases, List<String> fields, boolean allowed) {
        records.add(
                new AccessRecord(
                        reader.now(),
                        request.id(),
                        request.actor().account(),
                        roles,
                        question,
                        cases,
                        fields,
                        reason,
                        allowed));
    }
}
