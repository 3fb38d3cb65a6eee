package org.muster.query.vetting.record;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import org.muster.api.access.Role;
import org.muster.api.policies.PolicySet;
import org.muster.api.vetting.transfers.ChecklistItem;
import org.muster.api.vetting.transfers.Transfer;
import org.muster.api.vetting.transfers.TransferEvent;
import org.muster.api.vetting.transfers.TransferEvent.*;
import org.muster.api.vetting.transfers.TransferView;
import org.muster.api.vetting.transfers.TransferView.Accepted;
import org.muster.api.vetting.transfers.TransferView.Earlier;
import org.muster.api.vetting.transfers.TransferView.Item;
import org.muster.api.vetting.transfers.TransferView.Officer;
import org.muster.api.vetting.transfers.TransferView.Told;
import org.muster.api.vetting.transfers.Worth;
import org.muster.api.views.Recorded;

/**
 * What a transferee brings to a case, as its events tell it.
 *
 * @param policy by whose checklist it is shown
 */
record TransferFold(CaseFile file, List<Recorded<TransferEvent>> brought, PolicySet policy) {

    TransferView seenAs(Set<Role> roles, boolean open, Optional<Worth> worth) {
        var opened = file.opened();
        var transfer = transfer();
        return new TransferView(
                opened.caseId(),
                roles.stream().sorted().toList(),
                officer(),
                opened.level(),
                open,
                file.researcher(),
                earlier(),
                policy.transfers().checklist().entrySet().stream()
                        .map(e -> new Item(e.getKey(), e.getValue(), told(e.getKey())))
                        .toList(),
                history(),
                transfer.missing(policy.transfers()),
                transfer.isAdverse(),
                worth,
                accepted().map(TransferFold::shown));
    }

    Transfer transfer() {
        return Transfer.of(brought.stream().map(Recorded::event).toList());
    }

    Optional<TransferAccepted> accepted() {
        return last(TransferAccepted.class, _ -> true).map(Recorded::event);
    }

    private Officer officer() {
        var person = file.person();
        return new Officer(
                person.officerId(), person.name(), person.staffNumber(), file.opened().force());
    }

    private Optional<Earlier> earlier() {
        return last(EarlierClearanceRecorded.class, _ -> true)
                .map(
                        r ->
                                new Earlier(
                                        r.event().earlier(),
                                        r.event().evidence(),
                                        r.actor(),
                                        r.recordedAt()));
    }

    private Optional<Told> told(ChecklistItem item) {
        return last(ChecklistItemRecorded.class, e -> e.item().equals(item))
                .map(
                        r ->
                                new Told(
                                        r.event().finding(),
                                        r.event().reference(),
                                        r.event().detail(),
                                        r.actor(),
                                        r.recordedAt()));
    }

    private Optional<Told> history() {
        return last(ConductHistoryRecorded.class, _ -> true)
                .map(
                        r ->
                                new Told(
                                        r.event().finding(),
                                        r.event().reference(),
                                        r.event().detail(),
                                        r.actor(),
                                        r.recordedAt()));
    }

    private static Accepted shown(TransferAccepted e) {
        return new Accepted(
                e.acceptedBy(), e.acceptedOn(), e.clearanceId(), e.lastDay(), e.policyVersion());
    }

    @SuppressWarnings("unchecked") // each is checked to hold an event of this kind
    private <E extends TransferEvent> Optional<Recorded<E>> last(
            Class<E> kind, Predicate<E> which) {
        return brought.stream()
                .filter(r -> kind.isInstance(r.event()) && which.test(kind.cast(r.event())))
                .map(r -> (Recorded<E>) (Recorded<?>) r)
                .reduce((_, newer) -> newer);
    }
}
