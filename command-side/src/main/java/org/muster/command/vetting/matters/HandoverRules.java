package org.muster.command.vetting.matters;

import static org.muster.api.access.Role.VETTING_DECISION_MAKER;
import static org.muster.api.access.Role.VETTING_RESEARCHER;
import static org.muster.api.refusals.Rejection.HAS_AN_INTEREST;
import static org.muster.api.refusals.Rejection.MATTER_IN_OTHER_HANDS;

import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.muster.api.access.Account;
import org.muster.api.personal.Personal;
import org.muster.api.refusals.Rejected;
import org.muster.api.vetting.CaseId;
import org.muster.api.vetting.cases.HandlingEvent.ConflictDeclared;
import org.muster.api.vetting.cases.HandlingEvent.ConflictFound;
import org.muster.api.vetting.cases.VettingCaseEvent;
import org.muster.api.vetting.history.NotedOutcomes;
import org.muster.api.vetting.history.VettingRecordEvent;
import org.muster.api.vetting.history.VettingRecordEvent.OutcomeNoted;
import org.muster.api.vetting.history.VettingRecordId;
import org.muster.api.vetting.matters.MatterCommand.HandOverMatter;
import org.muster.api.vetting.matters.MatterEvent;
import org.muster.api.vetting.matters.MatterEvent.*;
import org.muster.api.vetting.matters.MatterState;
import org.muster.api.vetting.matters.OfficerMattersId;
import org.muster.command.support.Decision;
import org.muster.command.support.Facts;
import org.muster.command.support.Roll;
import org.muster.command.vetting.file.Enquiry;

/** When a matter goes from hand to hand: never to somebody close to the officer. */
final class HandoverRules {
    private HandoverRules() {}

    static Decision<MatterEvent> handOver(HandOverMatter c, MatterState state, Facts facts) {
        var subject = Subject.of(c, c.officerId(), facts);
        MatterDecider.requireInHand(state);
        var holder = holder(c, facts);
        var me = facts.actor();
        if (!me.is(holder) && !me.holds(VETTING_DECISION_MAKER)) {
            throw new Rejected(MATTER_IN_OTHER_HANDS);
        }
        if (subject.isClose(c.to()) || hasInterest(c, subject, facts)) {
            throw new Rejected(HAS_AN_INTEREST);
        }
        Roll.colleague(c.to(), subject.force(), facts, VETTING_RESEARCHER, VETTING_DECISION_MAKER);
        if (c.to().equals(holder)) return Decision.nothing();
        return Decision.of(
                new MatterHandedOver(
                        c.officerId(),
                        c.matterId(),
                        c.to(),
                        Personal.of(c.reason()),
                        me.account()));
    }

    private static Account holder(HandOverMatter c, Facts facts) {
        return facts.events(new OfficerMattersId(c.officerId()), MatterEvent.class).stream()
                .filter(event -> event.matterId().equals(c.matterId()))
                .flatMap(event -> taken(event).stream())
                .reduce((_, later) -> later)
                .orElseThrow();
    }

    private static Optional<Account> taken(MatterEvent event) {
        return switch (event) {
            case MisconductOutcomeRecorded e -> Optional.of(e.recordedBy());
            case InformationRecorded e -> Optional.of(e.recordedBy());
            case MatterAcknowledged e -> Optional.of(e.acknowledgedBy());
            case MatterHandedOver e -> Optional.of(e.to());
            case ReviewBegun _, MatterNoted _ -> Optional.empty();
        };
    }

    /** Whoever declared an interest in any case of the officer, or was found to have one. */
    private static boolean hasInterest(HandOverMatter c, Subject subject, Facts facts) {
        return Stream.concat(ended(c, facts), open(c, subject, facts))
                .flatMap(id -> facts.events(id, VettingCaseEvent.class).stream())
                .anyMatch(event -> interest(event).equals(Optional.of(c.to())));
    }

    private static Stream<CaseId> ended(HandOverMatter c, Facts facts) {
        var record = new VettingRecordId(c.officerId());
        return NotedOutcomes.of(facts.events(record, VettingRecordEvent.class)).stream()
                .map(OutcomeNoted::caseId);
    }

    private static Stream<CaseId> open(HandOverMatter c, Subject subject, Facts facts) {
        return facts.policy(subject.force()).levels().keySet().stream()
                .flatMap(level -> facts.holder(Enquiry.claim(c.officerId(), level)).stream())
                .map(stream -> new CaseId(UUID.fromString(stream)));
    }

    private static Optional<Account> interest(VettingCaseEvent event) {
        if (event instanceof ConflictDeclared e) return Optional.of(e.declaredBy());
        if (event instanceof ConflictFound e) return Optional.of(e.account());
        return Optional.empty();
    }
}
