package org.muster.web.vetting.own;

import org.muster.api.notices.DueKind;
import org.muster.api.notices.OwnNotices;
import org.muster.api.vetting.CaseOutcome;
import org.muster.api.vetting.own.OwnTurn;
import org.muster.api.vetting.own.OwnVetting.Missing;
import org.muster.api.vetting.own.OwnWithdrawal;
import org.muster.api.withdrawals.Supporter;
import org.muster.api.withdrawals.WithdrawalOutcome;
import org.muster.web.support.decisions.TellsOfficer;
import org.muster.web.vetting.words.CaseWords;

/** What an applicant is told of their vetting. Templates know it as {@code words}. */
public record OwnWords(CaseWords codes) {

    public String asked(Missing missing) {
        return codes.asked(missing.code(), missing.words());
    }

    /** Whose turn it is, as an applicant is told. */
    public String turn(OwnTurn turn) {
        return switch (turn) {
            case YOU -> "It is your turn.";
            case VETTING_UNIT -> "It is the vetting unit's turn: there is nothing for you to do.";
            case NATIONAL_AUTHORITY -> "It is with the national authority.";
            case NOBODY -> "It has ended.";
        };
    }

    /** What a notice is about. */
    public String about(OwnNotices.Line notice) {
        return notice.level()
                .map(level -> codes.level(level))
                .orElse(
                        notice.kind() == DueKind.WELFARE
                                ? "Your welfare appointment"
                                : "The offer of a post");
    }

    /** How an assessment of a clearance ended, as its officer is told. */
    public String outcome(WithdrawalOutcome outcome) {
        return TellsOfficer.of(outcome);
    }

    /** What an appeal against a withdrawal came to, as its officer is told. */
    public String found(OwnWithdrawal.Found found) {
        var body =
                switch (found.body()) {
                    case APPEAL_PANEL -> "The appeal panel";
                    case POLICE_APPEALS_TRIBUNAL -> "The Police Appeals Tribunal";
                };
        return switch (found.finding()) {
            case DISMISSED -> body + " dismissed your appeal: the withdrawal stands.";
            case ALLOWED -> body + " allowed your appeal: you hold your clearance again.";
        };
    }

    public String supporter(Supporter supporter) {
        return switch (supporter) {
            case POLICE_FRIEND -> "a police friend";
            case LEGAL_REPRESENTATIVE -> "a legal representative";
        };
    }

    /** What a notice tells its officer; never why of anything. */
    public String notice(OwnNotices.Line notice) {
        return switch (notice.kind()) {
            case RENEWAL ->
                    notice.ahead().isPresent()
                            ? "It is to be renewed before it ends. There is nothing for you to do"
                                    + " until the vetting unit writes to you."
                            : "It has ended.";
            case OFFER -> "It was not answered in time and has expired.";
            case WELFARE -> "It is due by then.";
            case ANNUAL_REVIEW,
                    CONDITION_REVIEW,
                    AFTERCARE_REVIEW,
                    WAIVER,
                    APPEAL_WINDOW,
                    REPRESENTATIONS ->
                    "Ask the vetting unit.";
        };
    }

    /** How a case ended, as an applicant is told. */
    public String outcome(CaseOutcome outcome) {
        return switch (outcome) {
            case GRANTED -> "You were cleared.";
            case GRANTED_WITH_CONDITIONS -> "You were cleared with conditions.";
            case REFUSED -> "You were not cleared.";
            case DISCONTINUED ->
                    "The case was stopped and nobody was judged: you may be vetted anew.";
            case WITHDRAWN_BY_APPLICANT -> "You withdrew.";
            case CANCELLED -> "The case is no longer needed.";
        };
    }
}
