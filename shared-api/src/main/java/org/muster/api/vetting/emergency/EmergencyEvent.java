package org.muster.api.vetting.emergency;

import static org.muster.api.personal.Classified.Category.VETTING;

import java.time.Instant;
import org.muster.api.Event;
import org.muster.api.Force;
import org.muster.api.access.Account;
import org.muster.api.officers.OfficerId;
import org.muster.api.personal.Classified;
import org.muster.api.personal.Personal;
import org.muster.api.personal.Subject;
import org.muster.api.vetting.CaseId;

/** Everything that can have happened to emergency access to a case. Only ever add. */
public sealed interface EmergencyEvent extends Event {
    CaseId caseId();

    /**
     * An administrator was let at a case.
     *
     * @param number counts the accesses to the case, from 1
     * @param until the first moment at which the case is closed to them again
     */
    record GlassBroken(
            CaseId caseId,
            @Subject OfficerId officerId,
            Force force,
            int number,
            Account account,
            @Classified(VETTING) Personal<String> reason,
            Instant until)
            implements EmergencyEvent {}

    record EmergencyReviewed(
            CaseId caseId,
            @Subject OfficerId officerId,
            int number,
            EmergencyFinding finding,
            @Classified(VETTING) Personal<String> note)
            implements EmergencyEvent {}
}
