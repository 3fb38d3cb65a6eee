package org.muster.api.vetting.transfers;

import static org.muster.api.access.Role.APPEALS_OFFICER;
import static org.muster.api.access.Role.AUDITOR;
import static org.muster.api.access.Role.VETTING_DECISION_MAKER;
import static org.muster.api.access.Role.VETTING_RESEARCHER;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.muster.api.Force;
import org.muster.api.Query;
import org.muster.api.access.Account;
import org.muster.api.access.Needs;
import org.muster.api.access.Role;
import org.muster.api.clearances.ClearanceId;
import org.muster.api.clearances.ClearanceLevel;
import org.muster.api.officers.OfficerId;
import org.muster.api.personal.NotPersonal;
import org.muster.api.personal.Personal;
import org.muster.api.vetting.CaseId;
import org.muster.api.views.AsAt;

/**
 * What a transferee brings to a case, and what it is worth.
 *
 * @param seenAs the roles under which the reader sees it
 * @param open whether the case has not ended
 * @param items every item that the policy set asks for
 * @param missing what is still to be recorded before it can be accepted
 * @param worth of the earlier clearance, under the policy set asked about
 */
public record TransferView(
        CaseId caseId,
        List<Role> seenAs,
        Officer officer,
        ClearanceLevel level,
        boolean open,
        Optional<Account> researcher,
        Optional<Earlier> earlier,
        List<Item> items,
        Optional<Told> history,
        List<String> missing,
        boolean adverse,
        Optional<Worth> worth,
        Optional<Accepted> accepted) {

    /** Who comes, and to which force. */
    public record Officer(
            OfficerId id, Personal<String> name, Personal<String> staffNumber, Force force) {}

    /** The clearance of the former force, and the evidence for it. */
    public record Earlier(
            EarlierClearance clearance, Personal<String> evidence, Account by, Instant at) {}

    /** One item of the checklist; told once the former force has. */
    public record Item(
            ChecklistItem item,
            @NotPersonal(because = "published policy") String name,
            Optional<Told> told) {}

    /** What was told, and who recorded it when. */
    public record Told(
            TransferFinding finding,
            Personal<String> reference,
            Optional<Personal<String>> detail,
            Account by,
            Instant at) {}

    /** By whom it was accepted, and the clearance that it gave here. */
    public record Accepted(
            Account by,
            LocalDate on,
            ClearanceId clearanceId,
            LocalDate lastDay,
            @NotPersonal(because = "names a policy set") String policyVersion) {}

    /**
     * Asks for it; the reading is recorded.
     *
     * @param policy the version of the policy set under which its worth is worked out; else the one
     *     that was applied, or would be today
     * @param reason why it is read, where the reader says so
     */
    @Needs({VETTING_RESEARCHER, VETTING_DECISION_MAKER, APPEALS_OFFICER, AUDITOR})
    public record Find(CaseId caseId, AsAt past, Optional<String> policy, Optional<String> reason)
            implements Query<TransferView> {}
}
