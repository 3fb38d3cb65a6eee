package org.muster.web.roles.json;

import java.util.List;
import java.util.Optional;
import org.muster.api.Force;
import org.muster.api.Id;
import org.muster.api.clearances.ClearanceLevel;
import org.muster.api.roles.RoleProfileId;
import org.muster.api.roles.imports.Corrections;
import org.muster.api.roles.imports.ImportId;
import org.muster.api.roles.imports.RoleProfileImportCommand.ConfirmImport;
import org.muster.api.roles.imports.Warning;
import org.muster.web.support.json.Line;

/** What a person says to what was read. */
public record ConfirmationBody(
        Optional<RoleProfileId> id,
        Optional<Line> title,
        Optional<Force> force,
        Optional<CorrectionsBody> corrections,
        List<ClearanceLevel> requiredClearances,
        List<Warning.Code> acknowledge) {

    public ConfirmImport command(ImportId importId) {
        return new ConfirmImport(
                importId,
                id.orElseGet(() -> new RoleProfileId(Id.fresh())),
                title.map(Line::text),
                force,
                corrections.map(CorrectionsBody::corrections).orElse(Corrections.NONE),
                requiredClearances,
                acknowledge);
    }
}
