package org.muster.api.assessments;

import static org.muster.api.personal.Classified.Category.SELECTION;

import java.util.Optional;
import org.muster.api.Event;
import org.muster.api.access.Account;
import org.muster.api.applications.ApplicationId;
import org.muster.api.officers.OfficerId;
import org.muster.api.personal.Classified;
import org.muster.api.personal.NotPersonal;
import org.muster.api.personal.Personal;
import org.muster.api.personal.Subject;
import org.muster.api.vacancies.VacancyId;

/** Everything that can have happened to a panel's assessment. Stored for ever: only ever add. */
public sealed interface AssessmentEvent extends Event {
    ApplicationId applicationId();

    record InterestDeclared(
            ApplicationId applicationId,
            @Subject OfficerId officerId,
            Account member,
            boolean conflict,
            @Classified(SELECTION) Optional<Personal<String>> detail)
            implements AssessmentEvent {}

    @NotPersonal(because = "criteria are named by the profile; the evidence is wrapped")
    record ScoreRecorded(
            ApplicationId applicationId,
            @Subject OfficerId officerId,
            Account member,
            String criterion,
            int score,
            @Classified(SELECTION) Personal<String> evidence)
            implements AssessmentEvent {}

    /** Every score is in, and the panel may see one another's. */
    record AssessmentCompleted(
            ApplicationId applicationId, VacancyId vacancyId, int members, double meanScore)
            implements AssessmentEvent {}
}
