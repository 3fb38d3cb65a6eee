package org.muster.web.vetting.words;

import java.util.Map;
import org.muster.api.vetting.quality.SampleFinding;
import org.muster.web.support.acts.Choices;

/** What the findings of a sampling are called on pages. */
public record SampleWords() {

    public String finding(SampleFinding finding) {
        return switch (finding) {
            case SOUND -> "Sound";
            case RISKS_MISSED -> "Risks were missed";
            case RATIONALE_WANTING -> "The rationale is wanting";
        };
    }

    public Map<String, String> findings() {
        return Choices.of(SampleFinding.values(), this::finding);
    }
}
