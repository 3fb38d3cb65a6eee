package org.muster.web.notices;

import static java.util.stream.Collectors.joining;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.muster.api.Code;
import org.muster.api.calendar.PeriodInWords;
import org.muster.api.clearances.ClearanceLevel;
import org.muster.api.notices.Addressee;
import org.muster.api.notices.DueId;
import org.muster.api.notices.DueKind;
import org.muster.api.notices.NoticeList;
import org.muster.api.personal.Personal;
import org.muster.api.policies.PolicyWords;
import org.muster.web.support.json.ShownPersonal;

/** What is due and the notices of it, as pages say it. Templates know it as {@code words}. */
public record NoticeWords(PolicyWords policy) {

    public String level(Code level) {
        return policy.levels().getOrDefault(level.code(), level.code());
    }

    /** Empty where it is about no clearance. */
    public String level(Optional<ClearanceLevel> level) {
        return level.map(code -> level(code)).orElse("");
    }

    /** The kinds of what the vetting unit sees to. */
    public Map<String, String> kinds() {
        var kinds = new LinkedHashMap<String, String>();
        for (var kind : DueKind.values()) {
            if (!kind.isOfPosts()) kinds.put(kind.name(), kind(kind));
        }
        return kinds;
    }

    public String kind(DueKind kind) {
        return switch (kind) {
            case RENEWAL -> "Renewal";
            case ANNUAL_REVIEW -> "Annual integrity and vetting review";
            case CONDITION_REVIEW -> "Review of a condition";
            case AFTERCARE_REVIEW -> "Aftercare review";
            case WAIVER -> "Waived check to be done";
            case APPEAL_WINDOW -> "Appeal window closes";
            case REPRESENTATIONS -> "Representations close";
            case OFFER -> "Offer to be answered";
            case WELFARE -> "Welfare appointment";
        };
    }

    /** Which of several it is, where there can be several. */
    public String part(DueId due) {
        return switch (due.kind()) {
            case CONDITION_REVIEW -> "Condition " + due.part();
            case WAIVER -> policy.checks().getOrDefault(due.part(), due.part());
            case RENEWAL,
                    ANNUAL_REVIEW,
                    AFTERCARE_REVIEW,
                    APPEAL_WINDOW,
                    REPRESENTATIONS,
                    OFFER,
                    WELFARE ->
                    "";
        };
    }

    /** Where one acts on it. */
    public String place(DueId due) {
        return switch (due.kind()) {
            case RENEWAL, ANNUAL_REVIEW, CONDITION_REVIEW -> "/clearances/" + due.subject();
            case AFTERCARE_REVIEW, WAIVER, APPEAL_WINDOW -> "/vetting-cases/" + due.subject();
            case REPRESENTATIONS -> "/withdrawals/" + due.subject();
            case OFFER -> "/applications/" + due.subject();
            case WELFARE -> "/appointments/" + due.subject();
        };
    }

    /** What a notice said. */
    public String said(NoticeList.Line line) {
        return line.ahead()
                .map(ahead -> PeriodInWords.of(ahead) + " before its day")
                .orElse(
                        switch (line.due().kind()) {
                            case RENEWAL -> "The clearance has ended";
                            case ANNUAL_REVIEW, CONDITION_REVIEW, AFTERCARE_REVIEW ->
                                    "The review is due";
                            case WAIVER -> "The waiver has run out";
                            case APPEAL_WINDOW -> "The window closed without an appeal";
                            case REPRESENTATIONS -> "The time for representations is over";
                            case OFFER -> "The offer has expired";
                            case WELFARE -> "The welfare appointment is due";
                        });
    }

    public String to(List<Addressee> addressees) {
        return addressees.stream().map(NoticeWords::to).collect(joining(", "));
    }

    public String shown(Personal<String> personal) {
        return personal.orElse(ShownPersonal.ERASED);
    }

    private static String to(Addressee addressee) {
        return switch (addressee) {
            case OFFICER -> "the officer";
            case VETTING_RESEARCHERS -> "vetting researchers";
            case VETTING_DECISION_MAKERS -> "vetting decision-makers";
        };
    }
}
