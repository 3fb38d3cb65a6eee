package org.muster.web.vetting.own;

import org.muster.api.vetting.CaseOutcome;
import org.muster.api.vetting.own.OwnTurn;
import org.muster.api.vetting.own.OwnVetting.Missing;
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
