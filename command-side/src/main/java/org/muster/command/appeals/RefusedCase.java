package org.muster.command.appeals;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.muster.api.access.Account;
import org.muster.api.access.Guard;
import org.muster.api.appeals.AppealWindow;
import org.muster.api.personal.Personal;
import org.muster.api.refusals.Rejected;
import org.muster.api.refusals.Rejection;
import org.muster.api.refusals.Unknown;
import org.muster.api.vetting.CaseId;
import org.muster.api.vetting.CaseState;
import org.muster.api.vetting.cases.AfterDecisionEvent;
import org.muster.api.vetting.cases.AfterDecisionEvent.*;
import org.muster.api.vetting.cases.CorrectionEvent;
import org.muster.api.vetting.cases.CorrectionEvent.*;
import org.muster.api.vetting.cases.DecisionEvent;
import org.muster.api.vetting.cases.DecisionEvent.*;
import org.muster.api.vetting.cases.HandlingEvent.*;
import org.muster.api.vetting.cases.ResearchEvent;
import org.muster.api.vetting.cases.ResearchEvent.*;
import org.muster.api.vetting.cases.VettingCaseEvent;
import org.muster.api.views.Recorded;
import org.muster.command.support.Facts;

/** What an appeal must know of the case whose refusal it is against. */
record RefusedCase(List<Recorded<VettingCaseEvent>> story) {
    /**
     * The case, refused or not.
     *
     * @throws Unknown if there is none
     */
    static RefusedCase of(CaseId id, Facts facts) {
        var story = facts.history(id, VettingCaseEvent.class);
        if (story.isEmpty()) throw new Unknown();
        return new RefusedCase(story);
    }

    CaseOpened opened() {
        return (CaseOpened) story.getFirst().event();
    }

    /** Who reaches it; whoever declared a conflict does not. */
    Guard guard() {
        var opened = opened();
        return Guard.about(
                        opened.force(),
                        opened.account().flatMap(Personal::present),
                        opened.lineManager())
                .withPanel(Set.of(), conflicted());
    }

    /** The newest window of a refusal that still stands. */
    AppealWindow window() {
        Optional<AppealWindow> window = Optional.empty();
        for (var recorded : story) {
            var event = recorded.event();
            if (event instanceof AppealWindowOpened e) window = Optional.of(e.window());
            if (event instanceof CorrectionEvent e && e.state() != CaseState.REFUSED) {
                window = Optional.empty();
            }
            if (event instanceof RefusalOverturned) window = Optional.empty();
            if (event instanceof RefusalRemitted) window = Optional.empty();
        }
        return window.orElseThrow(() -> new Rejected(Rejection.NOT_REFUSED));
    }

    /**
     * Says whether somebody took part in the case in any way, or is too close to it: the officer,
     * and the line manager.
     */
    boolean involves(Account account) {
        var involved = new HashSet<Account>();
        opened().lineManager().ifPresent(involved::add);
        opened().account().flatMap(Personal::present).ifPresent(involved::add);
        for (var recorded : story) involved.add(acting(recorded));
        return involved.contains(account);
    }

    private static Account acting(Recorded<VettingCaseEvent> recorded) {
        return switch (recorded.event()) {
            case ResearcherAssigned e -> e.researcher();
            case OutcomeRecommended e -> e.recommendedBy();
            case ConflictDeclared e -> e.declaredBy();
            case ConflictFound e -> e.account();
            case CaseDecided e -> e.decidedBy();
            case ReasonsServed e -> e.servedBy();
            case CaseOpened _, ReapplicationAccepted _, ResearchEvent _, DecisionEvent _ ->
                    recorded.actor();
            case DecisionAnnulled e -> e.correctedBy();
            case DecisionCorrected e -> e.correctedBy();
            case AfterDecisionEvent _ -> recorded.actor();
        };
    }

    private Set<Account> conflicted() {
        var conflicted = new HashSet<Account>();
        for (var recorded : story) {
            if (recorded.event() instanceof ConflictDeclared e) conflicted.add(e.declaredBy());
            if (recorded.event() instanceof ConflictFound e) conflicted.add(e.account());
        }
        return conflicted;
    }
}
