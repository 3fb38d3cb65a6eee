package org.muster.web.vetting;

import static org.muster.api.access.Role.AUDITOR;
import static org.muster.api.access.Role.VETTING_DECISION_MAKER;
import static org.muster.api.access.Role.VETTING_RESEARCHER;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.muster.api.access.Account;
import org.muster.api.policies.PolicySet.Ladder;
import org.muster.api.vetting.CaseState;
import org.muster.api.vetting.CaseTurn;
import org.muster.api.vetting.VettingCaseView;
import org.muster.api.vetting.VettingCaseView.Check;
import org.muster.api.vetting.research.CheckState;

/**
 * What somebody may try in a case as it stands, so that a page offers no more; whether it is
 * allowed is decided behind it.
 */
public record Acts(VettingCaseView vetting, Account account, CaseWords words) {

    /** Everything that has a form of its own, but the decision. */
    List<Act> all() {
        if (hasEnded()) return afterTheEnd();
        var acts = new ArrayList<Act>();
        var forms = new ActForms(vetting.id(), words);
        if (vetting.researcher().isEmpty() || isMine() || decides()) acts.add(forms.assignment());
        if (isMine()) acts.addAll(research(forms));
        if (decides() && !outstanding().isEmpty()) acts.add(forms.waiver(outstanding()));
        if (mayDispose()) acts.add(forms.disposition(vetting.risks()));
        if (decides() && isNational()) acts.add(forms.nationalDecision());
        if (isMine() || decides()) acts.add(forms.closure());
        acts.addAll(conflict());
        return acts;
    }

    Optional<Act> named(String name) {
        return all().stream().filter(act -> act.name().equals(name)).findFirst();
    }

    /** Says whether the force's decision can be taken here by this reader. */
    public boolean isDecidable() {
        return decides() && !hasEnded() && !isNational();
    }

    /** Says whether the reader may record this check's result. */
    public boolean mayRecord(Check check) {
        return isMine() && !hasEnded() && (check.state() != CheckState.RECORDED || !isResearched());
    }

    /** Says whether the reader may say what is made of a risk. */
    public boolean mayDispose() {
        return !hasEnded() && !vetting.risks().isEmpty() && (isMine() || decides());
    }

    private List<Act> afterTheEnd() {
        var acts = new ArrayList<Act>();
        var awaitsLetter = vetting.refusal().filter(r -> r.letter().isEmpty()).isPresent();
        if (decides() && awaitsLetter && vetting.state() == CaseState.REFUSED) {
            acts.add(new ActForms(vetting.id(), words).letter());
        }
        acts.addAll(conflict());
        return acts;
    }

    private List<Act> research(ActForms forms) {
        var acts = new ArrayList<Act>();
        switch (vetting.state()) {
            case REQUESTED, AWAITING_FORMS -> acts.add(forms.receipt());
            case IN_RESEARCH -> {
                acts.add(forms.question());
                acts.add(forms.recommendation());
            }
            case AWAITING_CLARIFICATION -> acts.add(forms.answer());
            case READY_FOR_DECISION,
                    WITH_EXTERNAL_AUTHORITY,
                    GRANTED,
                    GRANTED_WITH_CONDITIONS,
                    REFUSED,
                    DISCONTINUED,
                    WITHDRAWN_BY_APPLICANT,
                    CANCELLED -> {}
        }
        acts.add(forms.risk(vetting.checks()));
        return acts;
    }

    private List<Act> conflict() {
        return vetting.seenAs().stream().allMatch(role -> role == AUDITOR)
                ? List.of()
                : List.of(new ActForms(vetting.id(), words).conflict());
    }

    private boolean isMine() {
        return vetting.seenAs().contains(VETTING_RESEARCHER)
                && vetting.researcher().equals(Optional.of(account));
    }

    private boolean decides() {
        return vetting.seenAs().contains(VETTING_DECISION_MAKER);
    }

    private boolean hasEnded() {
        return vetting.turn() == CaseTurn.ENDED;
    }

    private boolean isNational() {
        return vetting.ladder() == Ladder.NATIONAL;
    }

    private boolean isResearched() {
        return vetting.state() == CaseState.READY_FOR_DECISION
                || vetting.state() == CaseState.WITH_EXTERNAL_AUTHORITY;
    }

    private List<Check> outstanding() {
        return vetting.checks().stream()
                .filter(check -> check.state() == CheckState.OUTSTANDING)
                .toList();
    }
}
