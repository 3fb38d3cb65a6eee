package org.muster.api.vetting.matters;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.muster.api.personal.NotPersonal;

/**
 * What the policy set says of matters.
 *
 * @param note where this comes from, and what is unverified
 */
@NotPersonal(because = "published policy")
public record MatterRules(Map<MatterKind, Kind> kinds, String note) {
    public MatterRules {
        kinds = Collections.unmodifiableMap(new LinkedHashMap<>(kinds));
    }

    /**
     * One kind.
     *
     * @param opensReview whether it opens a review of what the officer holds as soon as it is known
     */
    @NotPersonal(because = "published policy")
    public record Kind(String name, MatterSource source, boolean opensReview) {}

    /** The kind, if it is known and comes to be known in this way. */
    public Optional<Kind> kind(MatterKind kind, MatterSource source) {
        return Optional.ofNullable(kinds.get(kind)).filter(k -> k.source() == source);
    }
}
