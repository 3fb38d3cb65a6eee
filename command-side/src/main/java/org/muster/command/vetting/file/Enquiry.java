package org.muster.command.vetting.file;

import java.util.List;
import java.util.Optional;
import org.muster.api.Force;
import org.muster.api.access.Account;
import org.muster.api.clearances.ClearanceLevel;
import org.muster.api.officers.OfficerId;
import org.muster.api.personal.Personal;
import org.muster.api.policies.PolicySet.Ladder;
import org.muster.api.vetting.CaseId;
import org.muster.api.vetting.cases.HandlingEvent.CaseOpened;
import org.muster.api.vetting.research.CheckType;
import org.muster.command.support.Claim;

/**
 * What a case is about, fixed from its opening on.
 *
 * @param reapplicationAccepted whether it may go on although the officer was refused before
 */
public record Enquiry(
        CaseId caseId,
        OfficerId officerId,
        Force force,
        Optional<Personal<Account>> account,
        Optional<Account> lineManager,
        ClearanceLevel level,
        Ladder ladder,
        List<CheckType> checks,
        boolean reapplicationAccepted) {

    public static Enquiry of(CaseOpened e) {
        return new Enquiry(
                e.caseId(),
                e.officerId(),
                e.force(),
                e.account(),
                e.lineManager(),
                e.level(),
                e.ladder(),
                e.checks(),
                false);
    }

    /** The officer's own account; an erased one is nobody's. */
    public Optional<Account> subject() {
        return account.flatMap(Personal::present);
    }

    /** Nobody researches their own case, nor that of an officer whom they manage. */
    public boolean mayBeResearchedBy(Account researcher) {
        var own = Optional.of(researcher);
        return !subject().equals(own) && !lineManager.equals(own);
    }

    public boolean isNational() {
        return ladder == Ladder.NATIONAL;
    }

    /** An officer has one open case at each level. */
    public Claim claim() {
        return claim(officerId, level);
    }

    /** What the open case of an officer at a level holds. */
    public static Claim claim(OfficerId officerId, ClearanceLevel level) {
        return new Claim("open-vetting-case", officerId + "\n" + level);
    }

    Enquiry accepted() {
        return new Enquiry(
                caseId, officerId, force, account, lineManager, level, ladder, checks, true);
    }
}
