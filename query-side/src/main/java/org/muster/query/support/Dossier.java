package org.muster.query.support;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.muster.api.Event;
import org.muster.api.access.Account;
import org.muster.api.access.Guard;
import org.muster.api.applications.ApplicationEvent;
import org.muster.api.applications.ApplicationEvent.ApplicationSubmitted;
import org.muster.api.assessments.AssessmentEvent.InterestDeclared;
import org.muster.api.personal.Personal;
import org.muster.api.refusals.Unknown;
import org.muster.api.vacancies.VacancyEvent.VacancyCreated;
import org.muster.api.views.AsAt;
import org.muster.api.views.Recorded;

/**
 * Everything recorded of one application and of what it touches: its vacancy and officer, its
 * assessments, the officer's clearances and the appointment.
 */
public record Dossier(List<Recorded<Event>> recorded) {

    /**
     * The same as it stood at a moment.
     *
     * @throws Unknown if there was no application yet
     */
    public Dossier at(AsAt past) {
        var then = new Dossier(Past.cut(recorded, past));
        if (then.events(ApplicationSubmitted.class).isEmpty()) throw new Unknown();
        return then;
    }

    public ApplicationSubmitted submitted() {
        return events(ApplicationSubmitted.class).getFirst();
    }

    public VacancyCreated vacancy() {
        return events(VacancyCreated.class).getFirst();
    }

    /** The events of one family, or of one kind. */
    public <E extends Event> List<E> events(Class<E> kind) {
        return recorded(kind).stream().map(Recorded::event).toList();
    }

    /** The events of one family, or of one kind, as they stand in the store. */
    @SuppressWarnings("unchecked") // each is checked to hold an event of this kind
    public <E extends Event> List<Recorded<E>> recorded(Class<E> kind) {
        return recorded.stream()
                .filter(r -> kind.isInstance(r.event()))
                .map(r -> (Recorded<E>) r)
                .toList();
    }

    /** The version of the application's own stream. */
    public long version() {
        return recorded(ApplicationEvent.class).getLast().version();
    }

    /** Whom the application concerns; to be asked of everything that is recorded, not of a past. */
    public Guard guard() {
        var submitted = submitted();
        return Guard.about(
                        submitted.force(),
                        submitted.account().flatMap(Personal::present),
                        submitted.lineManager())
                .withPanel(vacancy().panel(), conflicted());
    }

    private Set<Account> conflicted() {
        return events(InterestDeclared.class).stream()
                .filter(InterestDeclared::conflict)
                .map(InterestDeclared::member)
                .collect(Collectors.toUnmodifiableSet());
    }
}
