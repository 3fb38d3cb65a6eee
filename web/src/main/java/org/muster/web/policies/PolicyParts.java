package org.muster.web.policies;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.muster.api.appeals.AppealRules;
import org.muster.api.calendar.PeriodInWords;
import org.muster.api.policies.PolicySet;
import org.muster.api.vetting.transfers.TransferRules;
import org.muster.web.policies.PolicySheet.Note;
import org.muster.web.policies.PolicySheet.Part;

/** What a policy set says beyond its ladders, in words. */
final class PolicyParts {
    private PolicyParts() {}

    static List<Part> of(PolicySet set) {
        return List.of(
                new Part(
                        "Transfers from other forces",
                        transfers(set.transfers()),
                        Note.of(set.transfers().note())),
                new Part("Appeals", appeals(set.appeals()), Note.of(set.appeals().note())),
                new Part("After a grant", aftercare(set), onAftercare(set)));
    }

    private static Map<String, String> transfers(TransferRules rules) {
        var rows = new LinkedHashMap<String, String>();
        rows.put(
                "A clearance of another force",
                rules.acceptedWithin()
                        .map(PeriodInWords::of)
                        .map(period -> "May be accepted while less than " + period + " old")
                        .orElse("Is never accepted: every transferee is vetted in full"));
        rows.put("The former force must have told", String.join("; ", rules.checklist().values()));
        rows.put(
                "Its term here is counted",
                switch (rules.countedFrom()) {
                    case EARLIER_GRANT -> "From its grant there, and never beyond its end there";
                    case ACCEPTANCE -> "From its acceptance here";
                });
        return rows;
    }

    private static Map<String, String> aftercare(PolicySet set) {
        var aftercare = set.aftercare();
        var draws = set.draws();
        var notices = set.notices();
        var rows = new LinkedHashMap<String, String>();
        rows.put(
                "Representations",
                "Within "
                        + PeriodInWords.of(aftercare.representation())
                        + " of the service of the notice");
        rows.put(
                "Conditions",
                "Reviewed at least every " + PeriodInWords.of(aftercare.betweenReviews()));
        rows.put(
                "Random draw",
                draws.percent()
                        + " in 100 of those who hold one, every "
                        + PeriodInWords.of(draws.every()));
        rows.put(
                "Annual review",
                "Every " + PeriodInWords.of(notices.annualReview()) + " after the grant");
        rows.put(
                "Notices of a renewal",
                notices.renewal().stream().map(PeriodInWords::of).collect(Collectors.joining(", "))
                        + " before a clearance ends, and when it has ended");
        rows.put("Offers", "Can be answered for " + set.posts().offer() + ", the last included");
        rows.put(
                "Welfare",
                "Where the post asks for it, every " + PeriodInWords.of(set.posts().welfare()));
        rows.put("Leaving", "Ends every clearance: " + aftercare.leaving());
        return rows;
    }

    private static Map<String, String> appeals(AppealRules rules) {
        var rows = new LinkedHashMap<String, String>();
        rows.put("Notice counts as received", rules.deemedReceipt() + " after it was given");
        rows.put("Window", rules.window() + " from there, the last day included");
        rows.put("Grounds", String.join("; ", rules.grounds().values()));
        rows.put("A late appeal is heard for", String.join("; ", rules.lateReasons().values()));
        rows.put("Withheld from the letter for", String.join("; ", rules.harmReasons().values()));
        rows.put("Aftercare of a grant on appeal", "every " + PeriodInWords.of(rules.aftercare()));
        return rows;
    }

    private static Note onAftercare(PolicySet set) {
        return Note.of(
                String.join(
                        " ",
                        set.aftercare().note(),
                        set.draws().note(),
                        set.notices().note(),
                        set.posts().note()));
    }
}
