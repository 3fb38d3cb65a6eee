package org.muster.api.vetting.matters;

import static org.muster.api.access.Role.APPEALS_OFFICER;
import static org.muster.api.access.Role.AUDITOR;
import static org.muster.api.access.Role.VETTING_DECISION_MAKER;
import static org.muster.api.access.Role.VETTING_RESEARCHER;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.muster.api.Force;
import org.muster.api.Query;
import org.muster.api.access.Account;
import org.muster.api.access.Needs;
import org.muster.api.access.Role;
import org.muster.api.calendar.PartialDate;
import org.muster.api.clearances.ClearanceLevel;
import org.muster.api.officers.OfficerId;
import org.muster.api.personal.NotPersonal;
import org.muster.api.personal.Personal;
import org.muster.api.vetting.CaseId;
import org.muster.api.views.AsAt;

/**
 * Everything that was learned of an officer, the last to be learned first: on which day each
 * occurred, and when it was recorded.
 *
 * @param seenAs the roles under which the reader sees it
 * @param kinds what the policy set knows today
 */
public record OfficerMatters(
        Officer officer, List<Role> seenAs, List<Line> matters, List<Kind> kinds) {

    /** Whose they are. */
    public record Officer(
            OfficerId id, Personal<String> name, Personal<String> staffNumber, Force force) {}

    /** A kind of matter, and how it comes to be known. */
    public record Kind(
            MatterKind kind,
            @NotPersonal(because = "published policy") String name,
            MatterSource source) {}

    /**
     * One matter.
     *
     * @param recordedBy who reported or recorded it
     * @param reference absent for what the officer reported
     */
    public record Line(
            MatterId id,
            MatterKind kind,
            @NotPersonal(because = "published policy") String name,
            MatterSource source,
            PartialDate occurredOn,
            Instant recordedAt,
            Account recordedBy,
            Optional<Personal<String>> reference,
            Personal<String> detail,
            MatterState state,
            Optional<Acknowledged> acknowledged,
            Optional<HandedOver> handedOver,
            Optional<Review> review,
            Optional<Noted> noted) {}

    /** Who has it in hand, and since when. */
    public record Acknowledged(Account by, Instant at) {}

    /** Why whoever has it in hand was given it by another, the last time. */
    public record HandedOver(Personal<String> reason, Account by, Instant at) {}

    /** The case in which it is reviewed. */
    public record Review(CaseId caseId, ClearanceLevel level, boolean opened, Instant at) {}

    /** Why nothing follows. */
    public record Noted(Personal<String> reason, Account by, Instant at) {}

    /**
     * Asks for them; the reading is recorded. An appeals officer sees those of an officer whose
     * appeal they have been given to hear, until it is decided.
     *
     * @param past what had occurred by then, and what was known then
     * @param reason why it is read, where the reader says so
     */
    @Needs({VETTING_RESEARCHER, VETTING_DECISION_MAKER, APPEALS_OFFICER, AUDITOR})
    public record Find(OfficerId officerId, AsAt past, Optional<String> reason)
            implements Query<OfficerMatters> {}
}
