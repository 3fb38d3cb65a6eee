package org.muster.query.vetting.matters;

import static org.muster.api.vetting.matters.MatterSource.ADVERSE_INFORMATION;
import static org.muster.api.vetting.matters.MatterSource.CHANGE_OF_CIRCUMSTANCES;
import static org.muster.api.vetting.matters.MatterSource.MANAGER_REPORT;
import static org.muster.api.vetting.matters.MatterSource.MISCONDUCT_OUTCOME;

import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import org.muster.api.Event;
import org.muster.api.calendar.PartialDate;
import org.muster.api.personal.Personal;
import org.muster.api.vetting.matters.MatterEvent;
import org.muster.api.vetting.matters.MatterEvent.*;
import org.muster.api.vetting.matters.MatterId;
import org.muster.api.vetting.matters.MatterKind;
import org.muster.api.vetting.matters.MatterRules;
import org.muster.api.vetting.matters.MatterSource;
import org.muster.api.vetting.matters.MatterState;
import org.muster.api.vetting.matters.Matters;
import org.muster.api.vetting.matters.OfficerMatters.Acknowledged;
import org.muster.api.vetting.matters.OfficerMatters.HandedOver;
import org.muster.api.vetting.matters.OfficerMatters.Line;
import org.muster.api.vetting.matters.OfficerMatters.Noted;
import org.muster.api.vetting.matters.OfficerMatters.Review;
import org.muster.api.vetting.matters.ReportEvent.ChangeReported;
import org.muster.api.vetting.staff.StaffReportEvent.StaffChangeReported;
import org.muster.api.views.Recorded;

/** An officer's matters, as their events tell them. */
final class MatterFold {
    private final MatterRules rules;
    private final LinkedHashMap<MatterId, Line> lines = new LinkedHashMap<>();

    private MatterFold(MatterRules rules) {
        this.rules = rules;
    }

    /** The last to be learned first. */
    static List<Line> of(List<Recorded<Event>> recorded, MatterRules rules) {
        var fold = new MatterFold(rules);
        recorded.forEach(fold::take);
        return new ArrayList<>(fold.lines.values()).reversed();
    }

    private void take(Recorded<Event> recorded) {
        switch (recorded.event()) {
            case ChangeReported e ->
                    learned(
                            recorded,
                            new Learned(
                                    e.matterId(),
                                    e.kind(),
                                    CHANGE_OF_CIRCUMSTANCES,
                                    e.occurredOn(),
                                    Optional.empty(),
                                    e.detail()));
            case StaffChangeReported e ->
                    learned(
                            recorded,
                            new Learned(
                                    e.matterId(),
                                    e.kind(),
                                    MANAGER_REPORT,
                                    e.occurredOn(),
                                    Optional.empty(),
                                    e.detail()));
            case MatterEvent e -> happened(recorded, e);
            default -> {}
        }
    }

    private void happened(Recorded<Event> recorded, MatterEvent event) {
        switch (event) {
            case MisconductOutcomeRecorded e ->
                    learned(
                            recorded,
                            new Learned(
                                    e.matterId(),
                                    e.kind(),
                                    MISCONDUCT_OUTCOME,
                                    e.occurredOn(),
                                    Optional.of(e.reference()),
                                    e.detail()));
            case InformationRecorded e ->
                    learned(
                            recorded,
                            new Learned(
                                    e.matterId(),
                                    e.kind(),
                                    ADVERSE_INFORMATION,
                                    e.occurredOn(),
                                    Optional.of(e.reference()),
                                    e.detail()));
            case MatterAcknowledged _, MatterHandedOver _, ReviewBegun _, MatterNoted _ ->
                    lines.computeIfPresent(
                            event.matterId(), (_, line) -> after(line, event, recorded));
        }
    }

    /** What was learned, however it was. */
    private record Learned(
            MatterId id,
            MatterKind kind,
            MatterSource source,
            PartialDate occurredOn,
            Optional<Personal<String>> reference,
            Personal<String> detail) {}

    private void learned(Recorded<Event> recorded, Learned what) {
        var reported = what.source().isReported();
        lines.put(
                what.id(),
                new Line(
                        what.id(),
                        what.kind(),
                        name(what.kind(), rules),
                        what.source(),
                        what.occurredOn(),
                        recorded.recordedAt(),
                        recorded.actor(),
                        what.reference(),
                        what.detail(),
                        reported ? MatterState.REPORTED : MatterState.ACKNOWLEDGED,
                        reported
                                ? Optional.empty()
                                : Optional.of(
                                        new Acknowledged(recorded.actor(), recorded.recordedAt())),
                        Optional.empty(),
                        Optional.empty(),
                        Optional.empty()));
    }

    private static Line after(Line line, MatterEvent event, Recorded<Event> recorded) {
        var at = recorded.recordedAt();
        return new Line(
                line.id(),
                line.kind(),
                line.name(),
                line.source(),
                line.occurredOn(),
                line.recordedAt(),
                line.recordedBy(),
                line.reference(),
                line.detail(),
                Matters.after(event),
                inHand(event, at).or(line::acknowledged),
                event instanceof MatterHandedOver e
                        ? Optional.of(new HandedOver(e.reason(), e.handedOverBy(), at))
                        : line.handedOver(),
                event instanceof ReviewBegun e
                        ? Optional.of(new Review(e.caseId(), e.level(), e.opened(), at))
                        : line.review(),
                event instanceof MatterNoted e
                        ? Optional.of(new Noted(e.reason(), e.notedBy(), at))
                        : line.noted());
    }

    /** Who has it in hand from this event on, if it says so. */
    private static Optional<Acknowledged> inHand(MatterEvent event, Instant at) {
        return switch (event) {
            case MatterAcknowledged e -> Optional.of(new Acknowledged(e.acknowledgedBy(), at));
            case MatterHandedOver e -> Optional.of(new Acknowledged(e.to(), at));
            case MisconductOutcomeRecorded _, InformationRecorded _, ReviewBegun _, MatterNoted _ ->
                    Optional.empty();
        };
    }

    /** What a kind is called; its code, where the policy set knows it no more. */
    static String name(MatterKind kind, MatterRules rules) {
        var known = rules.kinds().get(kind);
        return known == null ? kind.code() : known.name();
    }
}
