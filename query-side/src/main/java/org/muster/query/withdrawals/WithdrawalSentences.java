package org.muster.query.withdrawals;

import org.muster.api.calendar.DayInWords;
import org.muster.api.withdrawals.Precedence;
import org.muster.api.withdrawals.Weighed;
import org.muster.api.withdrawals.WithdrawalEvent;
import org.muster.api.withdrawals.WithdrawalEvent.*;

/** What happened in an assessment, in a sentence. */
final class WithdrawalSentences {
    private WithdrawalSentences() {}

    static String of(WithdrawalEvent event) {
        return switch (event) {
            case WithdrawalOpened e -> "Opened about the " + e.level() + " clearance.";
            case NoticeServed e ->
                    "Notice served on "
                            + DayInWords.of(e.servedOn())
                            + ": representations until the end of "
                            + DayInWords.of(e.representationsUntil())
                            + ".";
            case RepresentationReceived e ->
                    "Representations received on " + DayInWords.of(e.receivedOn()) + ".";
            case HarmTestNoted _ -> "The harm test was noted.";
            case GroundsDisclosed _ ->
                    "The officer was told the grounds, as far as the harm test lets them.";
            case ProceedingsWeighed e -> weighed(e.weighed());
            case SupporterNamed e ->
                    switch (e.supporter()) {
                        case POLICE_FRIEND -> "The officer has a police friend.";
                        case LEGAL_REPRESENTATIVE -> "The officer is legally represented.";
                    };
            case WithdrawalDecided e ->
                    switch (e.outcome()) {
                        case WITHDRAWN -> "Decided: the clearance is withdrawn.";
                        case RETAINED -> "Decided: the clearance is retained.";
                    };
            case OutcomeServed e ->
                    "The letter with the outcome was served on "
                            + DayInWords.of(e.servedOn())
                            + ".";
            case AppealFindingRecorded e ->
                    switch (e.body()) {
                                case APPEAL_PANEL -> "The appeal panel ";
                                case POLICE_APPEALS_TRIBUNAL -> "The Police Appeals Tribunal ";
                            }
                            + switch (e.finding()) {
                                case DISMISSED -> "dismissed the appeal on ";
                                case ALLOWED -> "allowed the appeal on ";
                            }
                            + DayInWords.of(e.foundOn())
                            + ".";
            case LeftBeforeOutcome e ->
                    "The officer left on " + DayInWords.of(e.leftOn()) + ", before the outcome.";
        };
    }

    private static String weighed(Weighed weighed) {
        var others =
                switch (weighed.proceedings()) {
                    case NONE -> "There are no other proceedings about the matter";
                    case MISCONDUCT -> "There are misconduct proceedings about the matter";
                    case PERFORMANCE -> "There are performance proceedings about the matter";
                };
        return others + weighed.first().map(WithdrawalSentences::first).orElse("") + ".";
    }

    private static String first(Precedence first) {
        return switch (first) {
            case ASSESSMENT -> ": the assessment comes first";
            case OTHER_PROCEEDINGS -> ": they come first";
            case SIDE_BY_SIDE -> ": both go on side by side";
        };
    }
}
