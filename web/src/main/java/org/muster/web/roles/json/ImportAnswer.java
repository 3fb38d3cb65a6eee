package org.muster.web.roles.json;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.muster.api.Force;
import org.muster.api.access.Account;
import org.muster.api.roles.RoleProfileId;
import org.muster.api.roles.imports.ImportId;
import org.muster.api.roles.imports.ImportView;
import org.muster.api.roles.imports.Warning;

/** One import: the document, how it was read, and what came of it. */
public record ImportAnswer(
        ImportId id,
        long version,
        State state,
        Optional<Force> force,
        Optional<String> fileName,
        Optional<String> sourceText,
        String sha256,
        Instant proposedAt,
        Account proposedBy,
        ProposalAnswer proposal,
        Optional<Confirmed> confirmed) {

    /** Whether somebody has confirmed it. */
    enum State {
        OPEN,
        CONFIRMED
    }

    /** The role profile and the version of it that the import was confirmed into. */
    record Confirmed(
            RoleProfileId roleProfileId,
            int profileVersion,
            Instant at,
            Account by,
            List<Warning.Code> acknowledged) {
        static Confirmed of(ImportView.Confirmation confirmation) {
            return new Confirmed(
                    confirmation.roleProfileId(),
                    confirmation.number(),
                    confirmation.at(),
                    confirmation.by(),
                    confirmation.acknowledged());
        }
    }

    public static ImportAnswer of(ImportView view) {
        return new ImportAnswer(
                view.id(),
                view.version(),
                view.confirmation().isPresent() ? State.CONFIRMED : State.OPEN,
                view.force(),
                view.fileName(),
                view.sourceText(),
                view.sourceHash(),
                view.proposedAt(),
                view.proposedBy(),
                ProposalAnswer.of(view.proposal()),
                view.confirmation().map(Confirmed::of));
    }
}
