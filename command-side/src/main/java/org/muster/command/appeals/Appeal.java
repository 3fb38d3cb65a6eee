package org.muster.command.appeals;

import java.time.LocalDate;
import java.util.Optional;
import org.muster.api.Force;
import org.muster.api.access.Account;
import org.muster.api.access.Guard;
import org.muster.api.appeals.AppealEvent;
import org.muster.api.appeals.AppealEvent.*;
import org.muster.api.appeals.AppealWindow;
import org.muster.api.officers.OfficerId;
import org.muster.api.personal.Personal;
import org.muster.api.vetting.CaseId;

/** Where one appeal stands. */
sealed interface Appeal {
    record NotLodged() implements Appeal {}

    /** An appeal that was lodged, and may have ended since. */
    sealed interface Lodged extends Appeal {
        Matter matter();
    }

    /** It came late, and why is still to be weighed. */
    record Late(Matter matter) implements Lodged {}

    record OutOfTime(Matter matter) implements Lodged {}

    /** It is to be heard, by whom it is allocated to. */
    record Accepted(Matter matter, Optional<Account> hearer) implements Lodged {}

    record Decided(Matter matter) implements Lodged {}

    /** What an appeal is about, fixed from its lodging on. */
    record Matter(
            CaseId caseId,
            OfficerId officerId,
            Force force,
            Optional<Personal<Account>> account,
            Optional<Account> lineManager,
            LocalDate lodgedOn,
            AppealWindow window) {

        static Matter of(AppealLodged e) {
            return new Matter(
                    e.caseId(),
                    e.officerId(),
                    e.force(),
                    e.account(),
                    e.lineManager(),
                    e.lodgedOn(),
                    e.window());
        }

        Guard guard() {
            return Guard.about(force, account.flatMap(Personal::present), lineManager);
        }
    }

    static Appeal evolve(Appeal state, AppealEvent event) {
        return switch (event) {
            case AppealLodged e ->
                    e.inTime()
                            ? new Accepted(Matter.of(e), Optional.empty())
                            : new Late(Matter.of(e));
            case LateReasonAccepted _ -> new Accepted(matter(state), Optional.empty());
            case LateReasonRefused _ -> new OutOfTime(matter(state));
            case AppealAllocated e -> new Accepted(matter(state), Optional.of(e.hearer()));
            case AppealDecided _ -> new Decided(matter(state));
        };
    }

    private static Matter matter(Appeal state) {
        return ((Lodged) state).matter();
    }
}
