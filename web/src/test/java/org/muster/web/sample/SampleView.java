package org.muster.web.sample;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.muster.api.Query;
import org.muster.api.clearances.ClearanceLevel;
import org.muster.api.personal.Personal;
import org.muster.api.views.AsAt;
import org.muster.api.views.Slice;
import org.muster.api.views.Window;

/** Questions and answers that exist in tests only. */
public record SampleView(
        SampleId id,
        long version,
        Personal<String> name,
        Personal<String> reason,
        Optional<String> note,
        Map<ClearanceLevel, Integer> levels) {

    public record FindSample(SampleId id, AsAt asAt) implements Query<SampleView> {}

    public record FindSamples(Window window) implements Query<Slice<SampleView>> {}

    public record FindNames() implements Query<List<String>> {}
}
