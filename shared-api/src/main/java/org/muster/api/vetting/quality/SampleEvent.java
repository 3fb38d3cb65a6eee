package org.muster.api.vetting.quality;

import static org.muster.api.personal.Classified.Category.VETTING;

import org.muster.api.Event;
import org.muster.api.access.Account;
import org.muster.api.officers.OfficerId;
import org.muster.api.personal.Classified;
import org.muster.api.personal.Personal;
import org.muster.api.personal.Subject;
import org.muster.api.vetting.CaseId;

/** Everything that can have happened to the sampling of a case. Only ever add. */
public sealed interface SampleEvent extends Event {
    CaseId caseId();

    record SampleDrawn(CaseId caseId, Account sampler) implements SampleEvent {}

    record SampleRecorded(
            CaseId caseId,
            @Subject OfficerId officerId,
            SampleFinding finding,
            @Classified(VETTING) Personal<String> findings)
            implements SampleEvent {}
}
