package org.muster.query.roles;

import java.util.Optional;
import org.axonframework.queryhandling.QueryHandler;
import org.muster.api.Event;
import org.muster.api.Force;
import org.muster.api.Receipt;
import org.muster.api.access.Guard;
import org.muster.api.refusals.Unknown;
import org.muster.api.roles.ProfileFields;
import org.muster.api.roles.RoleProfileEvent.VersionPublished;
import org.muster.api.roles.RoleProfileId;
import org.muster.api.roles.RoleProfileLine;
import org.muster.api.roles.imports.ImportView;
import org.muster.api.roles.imports.ImportView.Confirmation;
import org.muster.api.roles.imports.RoleProfileImportEvent;
import org.muster.api.roles.imports.RoleProfileImportEvent.ImportConfirmed;
import org.muster.api.roles.imports.RoleProfileImportEvent.ImportProposed;
import org.muster.api.roles.imports.SourceTexts;
import org.muster.api.views.Histories;
import org.muster.api.views.Recorded;
import org.muster.query.support.Reader;
import org.springframework.stereotype.Component;

/** Answers for single imports, straight from their streams and the sealed source texts. */
@Component
class ImportQueries {
    /** No force is called this, so the general policy set applies. */
    private static final Force NONE_YET = new Force("No force yet");

    private final Histories histories;
    private final SourceTexts texts;
    private final RoleProfileListProjection profiles;

    ImportQueries(Histories histories, SourceTexts texts, RoleProfileListProjection profiles) {
        this.histories = histories;
        this.texts = texts;
        this.profiles = profiles;
    }

    @QueryHandler
    ImportView find(ImportView.Find query, Reader reader) {
        var recorded = histories.of(query.importId(), RoleProfileImportEvent.class);
        if (recorded.isEmpty()) throw new Unknown();
        var first = recorded.getFirst();
        var proposed = (ImportProposed) first.event();
        reader.allow(query, Guard.of(proposed.force()));
        return new ImportView(
                query.importId(),
                recorded.getLast().version(),
                proposed.force(),
                proposed.fileName(),
                texts.of(query.importId()),
                proposed.sourceHash(),
                proposed.proposal(),
                first.recordedAt(),
                first.actor(),
                confirmation(recorded.getLast()),
                Levels.of(reader.policy(proposed.force().orElse(NONE_YET))),
                replaces(proposed.proposal().fields()));
    }

    private Optional<Confirmation> confirmation(Recorded<Event> last) {
        return last.event() instanceof ImportConfirmed confirmed
                ? Optional.of(confirmation(last, confirmed))
                : Optional.empty();
    }

    private Confirmation confirmation(Recorded<Event> recorded, ImportConfirmed confirmed) {
        var profile = histories.of(confirmed.roleProfileId());
        var published =
                profile.stream().filter(each -> isFrom(each, confirmed)).findFirst().orElseThrow();
        return new Confirmation(
                confirmed.roleProfileId(),
                new Receipt(
                        confirmed.roleProfileId().key(), published.version(), published.position()),
                ((VersionPublished) published.event()).version(),
                recorded.recordedAt(),
                recorded.actor(),
                confirmed.acknowledged());
    }

    private static boolean isFrom(Recorded<Event> recorded, ImportConfirmed confirmed) {
        return recorded.event() instanceof VersionPublished version
                && version.importId().equals(Optional.of(confirmed.importId()));
    }

    private Optional<RoleProfileId> replaces(ProfileFields fields) {
        return fields.force()
                .flatMap(
                        force ->
                                RoleProfileRow.nameKey(fields)
                                        .flatMap(name -> profiles.named(force, name)))
                .map(RoleProfileLine::id);
    }
}
