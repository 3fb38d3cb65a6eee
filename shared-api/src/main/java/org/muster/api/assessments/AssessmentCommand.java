package org.muster.api.assessments;

import static org.muster.api.access.Role.PANEL_MEMBER;

import java.util.Optional;
import org.muster.api.Begins;
import org.muster.api.Command;
import org.muster.api.Text;
import org.muster.api.access.Needs;
import org.muster.api.applications.ApplicationId;
import org.muster.api.refusals.BadField;

/** Everything that can be ordered of a panel's assessment of an application. */
public sealed interface AssessmentCommand extends Command {
    ApplicationId applicationId();

    @Override
    default AssessmentId target() {
        return new AssessmentId(applicationId());
    }

    /**
     * Says, before scoring, whether one has a conflict of interest; with one, the application is
     * out of one's sight.
     */
    @Needs(PANEL_MEMBER)
    record DeclareInterest(ApplicationId applicationId, boolean conflict, Optional<String> detail)
            implements AssessmentCommand, Begins {
        public DeclareInterest {
            detail = BadField.checked("detail", detail, Text::optionalPassage);
        }
    }

    /**
     * Scores one criterion; scoring it again before all scores are in replaces one's own score.
     *
     * @param criterion a competency, value or criterion of the profile, by name
     * @param score from 1 to 5
     */
    @Needs(PANEL_MEMBER)
    record RecordScore(ApplicationId applicationId, String criterion, int score, String evidence)
            implements AssessmentCommand, Begins {
        public RecordScore {
            criterion = BadField.checked("criterion", criterion, Text::passage);
            evidence = BadField.checked("evidence", evidence, Text::passage);
        }
    }
}
