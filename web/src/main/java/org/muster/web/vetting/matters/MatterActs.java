package org.muster.web.vetting.matters;

import static org.muster.api.access.Role.VETTING_DECISION_MAKER;
import static org.muster.api.access.Role.VETTING_RESEARCHER;
import static org.muster.api.vetting.matters.MatterSource.ADVERSE_INFORMATION;
import static org.muster.api.vetting.matters.MatterSource.CHANGE_OF_CIRCUMSTANCES;
import static org.muster.api.vetting.matters.MatterSource.MISCONDUCT_OUTCOME;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.muster.api.Id;
import org.muster.api.access.Account;
import org.muster.api.accounts.Colleagues;
import org.muster.api.calendar.PartialDate;
import org.muster.api.officers.OfficerId;
import org.muster.api.vetting.CaseId;
import org.muster.api.vetting.matters.MatterCommand.*;
import org.muster.api.vetting.matters.MatterId;
import org.muster.api.vetting.matters.MatterKind;
import org.muster.api.vetting.matters.MatterSource;
import org.muster.api.vetting.matters.OfficerMatters;
import org.muster.api.vetting.matters.OfficerMatters.Line;
import org.muster.web.support.acts.Act;
import org.muster.web.support.acts.Asked;
import org.muster.web.support.acts.Staff;

/**
 * What somebody may try about an officer's matters as they stand, so that a page offers no more;
 * whether it is allowed is decided behind it.
 */
public record MatterActs(OfficerMatters view, Colleagues unit) {
    static final String PARTIAL =
            "Such as 2026-01-15. Where less is known, the month, 2026-01, or the year, 2026";

    private static final String READ_BY = "The vetting unit reads it, and auditors with a reason";

    /** What may be recorded. */
    public List<Act> all() {
        return ofUnit() ? List.of(outcome(), information()) : List.of();
    }

    /** What may be done about one matter. */
    public List<Act> about(Line line) {
        if (!ofUnit()) return List.of();
        return switch (line.state()) {
            case REPORTED -> List.of(acknowledgement(line));
            case ACKNOWLEDGED -> settling(line);
            case UNDER_REVIEW, NOTED -> List.of();
        };
    }

    Optional<Act> named(String name) {
        var every = new ArrayList<>(all());
        view.matters().forEach(line -> every.addAll(about(line)));
        return every.stream().filter(act -> act.name().equals(name)).findFirst();
    }

    private boolean ofUnit() {
        return view.seenAs().contains(VETTING_RESEARCHER)
                || view.seenAs().contains(VETTING_DECISION_MAKER);
    }

    private List<Act> settling(Line line) {
        var acts = new ArrayList<>(List.of(handover(line), review(line)));
        if (view.seenAs().contains(VETTING_DECISION_MAKER)) acts.add(note(line));
        return acts;
    }

    private Act outcome() {
        return new Act(
                "misconduct-outcome",
                "Record a misconduct outcome",
                "As professional standards told it. After a warning, or what is graver, what the"
                        + " officer holds is reviewed at once.",
                asked(MISCONDUCT_OUTCOME, "Day of the outcome", "Reference of the notice"),
                "The outcome was recorded.",
                f ->
                        new RecordMisconductOutcome(
                                officer(),
                                new MatterId(Id.fresh()),
                                f.value("kind", MatterKind.class),
                                f.value("occurredOn", PartialDate.class),
                                f.line("reference"),
                                f.passage("detail"),
                                new CaseId(Id.fresh())));
    }

    private Act information() {
        return new Act(
                "adverse-information",
                "Record adverse information",
                "Say when it occurred, however long ago: that it is recorded today is kept beside"
                        + " it.",
                asked(ADVERSE_INFORMATION, "Day on which it occurred", "Where it comes from"),
                "The information was recorded.",
                f ->
                        new RecordInformation(
                                officer(),
                                new MatterId(Id.fresh()),
                                f.value("kind", MatterKind.class),
                                f.value("occurredOn", PartialDate.class),
                                f.line("reference"),
                                f.passage("detail"),
                                new CaseId(Id.fresh())));
    }

    private Act acknowledgement(Line line) {
        return new Act(
                "acknowledgement-" + line.id(),
                "Take it in hand: " + line.name(),
                line.source() == CHANGE_OF_CIRCUMSTANCES
                        ? "The officer is told that the vetting unit has it, and no more."
                        : "Nobody outside the vetting unit is told.",
                List.of(),
                "You have it in hand.",
                _ -> new AcknowledgeMatter(officer(), line.id()));
    }

    private Act handover(Line line) {
        return new Act(
                "handover-" + line.id(),
                "Hand it over: " + line.name(),
                "Whoever has it in hand gives it away, or a decision-maker does. It never goes to"
                        + " somebody with an interest in the officer's vetting.",
                List.of(
                        Asked.choice("to", "To whom", Staff.choices(inUnit())),
                        Asked.passage("reason", "Reason", READ_BY)),
                "It was handed over.",
                f ->
                        new HandOverMatter(
                                officer(),
                                line.id(),
                                f.value("to", Account.class),
                                f.passage("reason")));
    }

    private Act review(Line line) {
        return new Act(
                "review-" + line.id(),
                "Have what the officer holds reviewed: " + line.name(),
                "A vetting case is opened, or the one that is open takes it in.",
                List.of(),
                "It is under review.",
                _ -> new OpenReview(officer(), line.id(), new CaseId(Id.fresh())));
    }

    private Act note(Line line) {
        return new Act(
                "note-" + line.id(),
                "Say that nothing follows: " + line.name(),
                "It stays on record.",
                List.of(Asked.passage("reason", "Reason", READ_BY)),
                "It was noted.",
                f -> new NoteMatter(officer(), line.id(), f.passage("reason")));
    }

    private List<Account> inUnit() {
        return unit.in(VETTING_RESEARCHER, VETTING_DECISION_MAKER);
    }

    private List<Asked> asked(MatterSource source, String day, String reference) {
        return List.of(
                Asked.choice("kind", "What it is", choices(source)),
                Asked.line("occurredOn", day, PARTIAL),
                Asked.line("reference", reference, ""),
                Asked.passage("detail", "What is known", READ_BY));
    }

    private Map<String, String> choices(MatterSource source) {
        var choices = new LinkedHashMap<String, String>();
        view.kinds().stream()
                .filter(kind -> kind.source() == source)
                .forEach(kind -> choices.put(kind.kind().code(), kind.name()));
        return choices;
    }

    private OfficerId officer() {
        return view.officer().id();
    }
}
