package org.muster.api.appeals;

import java.time.LocalDate;
import java.time.Period;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.muster.api.access.Role;
import org.muster.api.appeals.refusals.HarmReason;
import org.muster.api.calendar.BankHolidays;
import org.muster.api.calendar.TimeLimit;
import org.muster.api.personal.NotPersonal;

/**
 * What a policy set says of appeals.
 *
 * @param window how long a refusal can be appealed against, once its notice counts as received
 * @param deemedReceipt how long after it was given a notice counts as received
 * @param grounds on which an appeal can rest, by code
 * @param lateReasons for which a late appeal may be heard
 * @param harmReasons for which something may be withheld from the reasons letter
 * @param heardBy the roles that may hear an appeal
 * @param rationale the steps of the decision model without which no appeal is decided
 * @param aftercare how often a clearance is reviewed that was granted against a refusal
 * @param note where the values come from, and which are unverified or in conflict
 */
@NotPersonal(because = "published policy")
public record AppealRules(
        TimeLimit window,
        TimeLimit deemedReceipt,
        Map<Ground, String> grounds,
        Map<LateReason, String> lateReasons,
        Map<HarmReason, String> harmReasons,
        Set<Role> heardBy,
        List<String> rationale,
        Period aftercare,
        String note) {

    /**
     * The window of a refusal whose notice was given on a day.
     *
     * @throws org.muster.api.refusals.Rejected if it needs bank holidays that are not known
     */
    public AppealWindow opened(LocalDate servedOn, BankHolidays holidays) {
        var receipt = deemedReceipt.after(servedOn, holidays);
        return new AppealWindow(receipt, window.after(receipt.lastDay(), holidays));
    }
}
