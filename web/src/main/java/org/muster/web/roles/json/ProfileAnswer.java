package org.muster.web.roles.json;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.muster.api.access.Account;
import org.muster.api.roles.ProfileFields;
import org.muster.api.roles.RoleProfileId;
import org.muster.api.roles.RoleProfileView;
import org.muster.api.roles.RoleProfileView.Raise;
import org.muster.api.roles.RoleProfileView.Version;
import org.muster.api.roles.Span;
import org.muster.api.roles.imports.ImportId;

/**
 * A role profile at one of its versions.
 *
 * @param version the number of that version, from 1
 */
public record ProfileAnswer(
        RoleProfileId id,
        int version,
        @JsonUnwrapped ProfileFields fields,
        Map<String, Span> spans,
        Optional<ImportId> importId,
        LocalDate effectiveFrom,
        String policyVersion,
        Instant publishedAt,
        Account publishedBy,
        List<Line> versions,
        List<Raise> raises) {

    /** A version as a line of the list of them. */
    record Line(
            int version,
            LocalDate effectiveFrom,
            Optional<ImportId> importId,
            Instant publishedAt,
            Account publishedBy) {
        static Line of(Version version) {
            return new Line(
                    version.number(),
                    version.effectiveFrom(),
                    version.importId(),
                    version.publishedAt(),
                    version.publishedBy());
        }
    }

    public static ProfileAnswer of(RoleProfileView view) {
        var shown = view.shown();
        return new ProfileAnswer(
                view.id(),
                shown.number(),
                shown.fields(),
                shown.spans(),
                shown.importId(),
                shown.effectiveFrom(),
                shown.policyVersion(),
                shown.publishedAt(),
                shown.publishedBy(),
                view.versions().stream().map(Line::of).toList(),
                view.raises());
    }
}
