package org.muster.web.applications;

import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Stream;
import org.muster.api.Command;
import org.muster.api.applications.ApplicationCommand.*;
import org.muster.api.applications.ApplicationId;
import org.muster.api.applications.RejectionReason;
import org.muster.api.eligibility.EligibilityCommand.AssessEligibility;
import org.muster.web.support.pages.Fields;
import org.muster.web.support.pages.Labels;

/** Reads from a form's fields what is ordered of an application. */
final class Orders {
    private Orders() {}

    static Command of(Action action, ApplicationId id, Fields f) {
        return switch (action) {
            case ENDORSEMENT ->
                    new EndorseApplication(id, yes(f, "endorsed"), f.optionalPassage("reason"));
            case ELIGIBILITY -> new AssessEligibility(id);
            case MOVES -> new MoveApplication(id, f.line("to"), f.optionalPassage("reason"));
            case OFFER -> new MakeOffer(id, f.optionalPassage("reason"));
            case OFFER_RESPONSE ->
                    new RespondToOffer(id, yes(f, "accepted"), f.optionalPassage("reason"));
            case RESERVE_LIST -> new PlaceOnReserve(id, f.passage("reason"));
            case HOLD -> new HoldApplication(id, f.passage("reason"));
            case RESUMPTION -> new ResumeApplication(id);
            case REJECTION ->
                    new RejectApplication(
                            id, f.choice("code", RejectionReason.class), f.passage("reason"));
            case WITHDRAWAL -> new WithdrawApplication(id, f.optionalPassage("reason"));
        };
    }

    /** The reasons for a rejection, by code, in words. */
    static Map<RejectionReason, String> codes(Labels labels) {
        var options = new EnumMap<RejectionReason, String>(RejectionReason.class);
        Stream.of(RejectionReason.values()).forEach(code -> options.put(code, labels.of(code)));
        return options;
    }

    static Map<String, String> yesNo(String yes, String no) {
        var options = new LinkedHashMap<String, String>();
        options.put("yes", yes);
        options.put("no", no);
        return options;
    }

    private static boolean yes(Fields fields, String name) {
        return fields.line(name).equals("yes");
    }
}
