package org.muster.api.roles.imports;

import java.util.List;
import java.util.Optional;
import org.muster.api.Event;
import org.muster.api.Force;
import org.muster.api.personal.NotPersonal;
import org.muster.api.personal.Subject;
import org.muster.api.roles.RoleProfileId;

/**
 * Everything that can have happened to the import of a role profile. Stored for ever: only ever
 * add.
 */
public sealed interface RoleProfileImportEvent extends Event {
    ImportId importId();

    /**
     * A document was read; its text is kept apart, under the import's id.
     *
     * @param importId stands for the signatories whose names the document bears
     * @param force the force that the document names, if it names one
     */
    @NotPersonal(because = "describes a post; names of signatories are wrapped in their own record")
    record ImportProposed(
            @Subject ImportId importId,
            Optional<Force> force,
            String sourceHash,
            Optional<String> fileName,
            Proposal proposal)
            implements RoleProfileImportEvent {}

    /** A person confirmed the import; what it came to is the role profile's version. */
    record ImportConfirmed(
            ImportId importId, RoleProfileId roleProfileId, List<Warning.Code> acknowledged)
            implements RoleProfileImportEvent {}
}
