package org.muster.api.appeals.refusals;

import java.time.LocalDate;
import java.util.Optional;
import org.muster.api.access.Account;
import org.muster.api.appeals.AppealId;
import org.muster.api.appeals.AppealWindow;
import org.muster.api.personal.Personal;
import org.muster.api.vetting.CaseId;

/**
 * What followed from a refusal, as the vetting unit sees it.
 *
 * @param overturned present where an appeal was allowed: a mark that stays for ever
 * @param remittedTo the case in which it is decided anew
 */
public record Refusal(
        AppealWindow window,
        Optional<Letter> letter,
        Optional<Overturned> overturned,
        Optional<CaseId> remittedTo) {

    /**
     * The letter that told the applicant why.
     *
     * @param because the reason of the harm test for which something was withheld
     * @param withheld what that was; never shown to the applicant
     * @param text what the applicant reads
     */
    public record Letter(
            Disclosure disclosure,
            Optional<HarmReason> because,
            Optional<Personal<String>> withheld,
            Personal<String> text,
            Account servedBy,
            LocalDate servedOn) {}

    /**
     * That the refusal was overturned on appeal.
     *
     * @param reviewOn the next review of its enhanced aftercare, as long as that goes on
     */
    public record Overturned(AppealId appealId, LocalDate on, Optional<LocalDate> reviewOn) {}
}
