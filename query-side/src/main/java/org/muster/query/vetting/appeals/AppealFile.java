package org.muster.query.vetting.appeals;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.muster.api.Event;
import org.muster.api.access.Account;
import org.muster.api.access.Guard;
import org.muster.api.access.Role;
import org.muster.api.appeals.AppealEvent.AppealAllocated;
import org.muster.api.appeals.AppealEvent.AppealLodged;
import org.muster.api.appeals.AppealId;
import org.muster.api.officers.OfficerEvent.OfficerRegistered;
import org.muster.api.personal.Personal;
import org.muster.api.refusals.Unknown;
import org.muster.api.vetting.cases.HandlingEvent.ConflictDeclared;
import org.muster.api.vetting.cases.HandlingEvent.ConflictFound;
import org.muster.api.views.Histories;
import org.muster.api.views.Recorded;

/** Everything recorded of one appeal, and of the case and the officer it is about. */
record AppealFile(List<Recorded<Event>> appeal, List<Recorded<Event>> around) {
    /**
     * Reads it from the streams.
     *
     * @throws Unknown if there is no such appeal
     */
    static AppealFile of(AppealId id, Histories histories) {
        var appeal = histories.of(id);
        var lodged = events(appeal, AppealLodged.class).stream().findFirst();
        return lodged.map(l -> around(l, appeal, histories)).orElseThrow(Unknown::new);
    }

    private static AppealFile around(
            AppealLodged lodged, List<Recorded<Event>> appeal, Histories histories) {
        return new AppealFile(appeal, histories.of(lodged.caseId(), lodged.officerId()));
    }

    AppealLodged lodged() {
        return (AppealLodged) appeal.getFirst().event();
    }

    OfficerRegistered person() {
        return events(around, OfficerRegistered.class).getFirst();
    }

    Optional<Account> hearer() {
        return last(AppealAllocated.class).map(AppealAllocated::hearer);
    }

    <E extends Event> Optional<E> last(Class<E> kind) {
        return events(appeal, kind).stream().reduce((_, newer) -> newer);
    }

    /**
     * Who reaches it: nobody concerned, nobody with an interest in the case, and of those who
     * decide cases whoever is to hear it.
     */
    Guard guard() {
        var lodged = lodged();
        var barred = new HashSet<Account>();
        for (var declared : events(around, ConflictDeclared.class)) {
            barred.add(declared.declaredBy());
        }
        for (var found : events(around, ConflictFound.class)) barred.add(found.account());
        lodged.lineManager().ifPresent(barred::add);
        return Guard.about(
                        lodged.force(),
                        lodged.account().flatMap(Personal::present),
                        lodged.lineManager())
                .withResearcher(Optional.empty(), barred)
                .lettingIn(Role.VETTING_DECISION_MAKER, hearer().map(Set::of).orElseGet(Set::of));
    }

    private static <E extends Event> List<E> events(List<Recorded<Event>> recorded, Class<E> kind) {
        return recorded.stream()
                .map(Recorded::event)
                .filter(kind::isInstance)
                .map(kind::cast)
                .toList();
    }
}
