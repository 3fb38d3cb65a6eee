package org.muster.command.clearances;

import static java.util.stream.Collectors.toSet;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.function.BiFunction;
import org.muster.api.Command;
import org.muster.api.Force;
import org.muster.api.appointments.AppointmentCommand.EndUncleared;
import org.muster.api.appointments.AppointmentCommand.HoldUncleared;
import org.muster.api.appointments.AppointmentId;
import org.muster.api.clearances.ClearanceEvent;
import org.muster.api.clearances.ClearanceLevel;
import org.muster.api.clearances.Clearances;
import org.muster.api.engagements.EngagementEvent.PostingNoted;
import org.muster.api.engagements.EngagementsId;
import org.muster.api.policies.PolicySet;
import org.muster.command.support.Decision;
import org.muster.command.support.Facts;

/**
 * The posts that an officer holds, or is to hold, and what becomes of them when a clearance that
 * they ask for is live no more. What lacked a clearance before is left as it is.
 */
record PostsAtStake(
        Clearances before,
        Clearances after,
        List<PostingNoted> postings,
        LocalDate today,
        PolicySet policy) {

    /** A clearance was suspended, cancelled or corrected away: the posts are held. */
    static Decision<ClearanceEvent> held(
            ClearanceEvent event, Force force, Clearances before, Facts facts) {
        return of(event, force, before, facts).each(event, HoldUncleared::new);
    }

    /** A clearance was withdrawn: whoever needs it leaves the post. */
    static Decision<ClearanceEvent> ended(
            ClearanceEvent event, Force force, Clearances before, Facts facts) {
        return of(event, force, before, facts).each(event, EndUncleared::new);
    }

    private static PostsAtStake of(
            ClearanceEvent event, Force force, Clearances before, Facts facts) {
        return new PostsAtStake(
                before,
                Clearances.evolve(before, event),
                facts.events(new EngagementsId(event.officerId()), PostingNoted.class),
                facts.today(),
                facts.policy(force));
    }

    private Decision<ClearanceEvent> each(
            ClearanceEvent event,
            BiFunction<AppointmentId, Set<ClearanceLevel>, Command> consequence) {
        var decision = Decision.of(event);
        for (var posting : postings) {
            var lost = posting.required().stream().filter(this::isLost).collect(toSet());
            if (!lost.isEmpty()) {
                decision = decision.also(consequence.apply(posting.appointmentId(), lost));
            }
        }
        return decision;
    }

    private boolean isLost(ClearanceLevel level) {
        return isLive(before, level) && !isLive(after, level);
    }

    private boolean isLive(Clearances held, ClearanceLevel level) {
        return held.standing(level, today, policy).map(s -> s.state().isLive()).orElse(false);
    }
}
