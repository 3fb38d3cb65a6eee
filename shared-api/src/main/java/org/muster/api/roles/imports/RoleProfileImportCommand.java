package org.muster.api.roles.imports;

import static org.muster.api.access.Role.RECRUITER;
import static org.muster.api.access.Role.WORKFORCE_PLANNER;

import java.util.List;
import java.util.Optional;
import org.muster.api.Command;
import org.muster.api.Creation;
import org.muster.api.Force;
import org.muster.api.Text;
import org.muster.api.access.Needs;
import org.muster.api.clearances.ClearanceLevel;
import org.muster.api.roles.RoleProfileId;

/** Everything that can be ordered of the import of a role profile. */
public sealed interface RoleProfileImportCommand extends Command {
    ImportId importId();

    @Override
    default ImportId target() {
        return importId();
    }

    /**
     * Puts forward how a document was read.
     *
     * @param sourceText the document's text, as it came
     * @param sourceHash SHA-256 of that text, in hexadecimal
     */
    @Needs({RECRUITER, WORKFORCE_PLANNER})
    record ProposeImport(
            ImportId importId,
            String sourceText,
            String sourceHash,
            Optional<String> fileName,
            Proposal proposal)
            implements RoleProfileImportCommand, Creation {
        public ProposeImport {
            if (!sourceHash.matches("[0-9a-f]{64}")) {
                throw new IllegalArgumentException("must be a SHA-256 in hexadecimal");
            }
            fileName = fileName.map(Text::line);
        }
    }

    /**
     * Confirms what was read, as corrected, and publishes it as a version of a role profile.
     *
     * @param ifNew the id of the role profile, unless the force has one under this role code or
     *     title: then its next version is published
     * @param title in place of the one that was read
     * @param force in place of the one that was read
     * @param requiredClearances in place of those that were read, unless empty
     * @param acknowledged the warnings that the person has seen
     */
    @Needs({RECRUITER, WORKFORCE_PLANNER})
    record ConfirmImport(
            ImportId importId,
            RoleProfileId ifNew,
            Optional<String> title,
            Optional<Force> force,
            Corrections corrections,
            List<ClearanceLevel> requiredClearances,
            List<Warning.Code> acknowledged)
            implements RoleProfileImportCommand {
        public ConfirmImport {
            title = title.map(Text::line);
            requiredClearances = requiredClearances.stream().distinct().toList();
            acknowledged = acknowledged.stream().distinct().sorted().toList();
        }
    }
}
