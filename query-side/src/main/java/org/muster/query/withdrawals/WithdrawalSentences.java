package org.muster.query.withdrawals;

import org.muster.api.calendar.DayInWords;
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
}
