package org.muster.api.notices;

import java.time.LocalDate;
import java.time.Period;
import java.util.List;
import java.util.Optional;
import org.muster.api.Event;
import org.muster.api.Force;
import org.muster.api.clearances.ClearanceLevel;
import org.muster.api.officers.OfficerId;
import org.muster.api.personal.NotPersonal;

/** Everything that can have happened to notices. Stored for ever: only ever add. */
public sealed interface NoticeEvent extends Event {
    DueId due();

    /**
     * A notice went out.
     *
     * @param level of the clearance that it is about; absent where it is about none
     * @param anchor the day from which the policy set counts; with {@code ahead} it names the
     *     notice among those about the same thing
     * @param by the last day on which the thing is in time
     * @param ahead how long before that day; absent once it has come
     */
    record NoticeGiven(
            DueId due,
            OfficerId officerId,
            Force force,
            Optional<ClearanceLevel> level,
            LocalDate anchor,
            LocalDate by,
            Optional<Period> ahead,
            List<Addressee> to,
            @NotPersonal(because = "names a policy set") String policyVersion)
            implements NoticeEvent {}
}
