package org.muster.query.applications;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.muster.api.Query;
import org.muster.api.applications.ApplicationId;
import org.muster.api.notices.Due;
import org.muster.api.notices.DueId;
import org.muster.api.notices.DueKind;
import org.muster.api.officers.OfficerEvent.OfficerRegistered;
import org.muster.query.support.Dossiers;
import org.muster.query.support.Reader;
import org.muster.query.support.due.DueSource;
import org.muster.query.support.due.FoundDue;
import org.springframework.stereotype.Component;

/** The offers that wait for an answer, and those that expired without one. */
@Component
class OfferDues implements DueSource {
    private final OpenOfferRows offers;
    private final Dossiers dossiers;

    OfferDues(OpenOfferRows offers, Dossiers dossiers) {
        this.offers = offers;
        this.dossiers = dossiers;
    }

    @Override
    public boolean isOfPosts() {
        return true;
    }

    @Override
    public List<FoundDue> due(Query<?> query, Reader reader) {
        return offers.findAll().stream().flatMap(row -> due(row, query, reader)).toList();
    }

    private Stream<FoundDue> due(OpenOfferRow row, Query<?> query, Reader reader) {
        var dossier = dossiers.of(new ApplicationId(row.id));
        if (!reader.reaches(query, dossier.guard())) return Stream.empty();
        var submitted = dossier.submitted();
        var officer = dossier.events(OfficerRegistered.class).getFirst();
        var id = new DueId(DueKind.OFFER, row.id);
        var due = new Due(id, submitted.officerId(), Optional.empty(), row.until);
        return Stream.of(
                new FoundDue(due, submitted.force(), officer.name(), officer.staffNumber()));
    }
}
