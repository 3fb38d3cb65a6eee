package org.muster.command.vetting.matters;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.muster.api.Force;
import org.muster.api.clearances.ClearanceEvent;
import org.muster.api.clearances.ClearanceLevel;
import org.muster.api.clearances.ClearanceRegisterId;
import org.muster.api.clearances.Clearances;
import org.muster.api.officers.OfficerId;
import org.muster.api.policies.PolicySet;
import org.muster.api.policies.PolicySet.Ladder;
import org.muster.api.policies.PolicySet.Level;
import org.muster.api.vetting.CaseId;
import org.muster.api.vetting.CasePurpose;
import org.muster.api.vetting.cases.HandlingCommand.OpenCase;
import org.muster.api.vetting.matters.MatterCommand;
import org.muster.api.vetting.matters.MatterEvent;
import org.muster.api.vetting.matters.MatterEvent.ReviewBegun;
import org.muster.command.support.Decision;
import org.muster.command.support.Facts;
import org.muster.command.vetting.file.Enquiry;

/**
 * The review of the highest clearance of the force that an officer holds: a case of its own, or the
 * one that is open at that level already.
 */
record Review(ReviewBegun begun, Optional<OpenCase> opening) {
    private static final String CHANGE = "A matter became known that bears on the clearance held.";

    /** None where the officer holds nothing that the force could review. */
    static Optional<Review> of(MatterCommand c, CaseId fresh, Force force, Facts facts) {
        return highest(c.officerId(), facts.policy(force), facts)
                .map(level -> of(c, fresh, level, facts));
    }

    /** What was learned, and its review in the same breath. */
    Decision<MatterEvent> after(MatterEvent learned) {
        return Decision.of(List.of(learned, begun)).also(opening);
    }

    Decision<MatterEvent> alone() {
        return Decision.<MatterEvent>of(begun).also(opening);
    }

    private static Review of(MatterCommand c, CaseId fresh, ClearanceLevel level, Facts facts) {
        var open =
                facts.holder(Enquiry.claim(c.officerId(), level))
                        .map(stream -> new CaseId(UUID.fromString(stream)));
        var begun =
                new ReviewBegun(
                        c.officerId(), c.matterId(), open.orElse(fresh), level, open.isEmpty());
        return new Review(begun, opening(begun));
    }

    private static Optional<OpenCase> opening(ReviewBegun begun) {
        return begun.opened()
                ? Optional.of(
                        new OpenCase(
                                begun.caseId(),
                                begun.officerId(),
                                begun.level(),
                                CasePurpose.REVIEW,
                                Optional.empty(),
                                Optional.of(CHANGE)))
                : Optional.empty();
    }

    /** Suspended or not: of what the force decides, the one that stands for most of the others. */
    private static Optional<ClearanceLevel> highest(
            OfficerId officer, PolicySet policy, Facts facts) {
        var register = new ClearanceRegisterId(officer);
        return Clearances.of(facts.events(register, ClearanceEvent.class))
                .on(facts.today(), policy)
                .stream()
                .filter(standing -> !standing.state().hasEnded())
                .map(standing -> standing.clearance().level())
                .filter(level -> isOfForce(level, policy))
                .max(
                        Comparator.comparing((ClearanceLevel level) -> reach(level, policy))
                                .thenComparing(ClearanceLevel::code));
    }

    private static boolean isOfForce(ClearanceLevel level, PolicySet policy) {
        return policy.level(level).map(Level::ladder).equals(Optional.of(Ladder.FORCE));
    }

    private static int reach(ClearanceLevel level, PolicySet policy) {
        return policy.level(level).map(l -> l.satisfies().size()).orElse(0);
    }
}
