package org.muster.web.vetting.acts;

import static org.muster.api.access.Role.APPEALS_OFFICER;
import static org.muster.api.access.Role.AUDITOR;
import static org.muster.api.access.Role.VETTING_DECISION_MAKER;
import static org.muster.api.access.Role.VETTING_RESEARCHER;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.muster.api.access.Account;
import org.muster.api.accounts.Colleagues;
import org.muster.api.appeals.refusals.Refusal;
import org.muster.api.policies.PolicySet.Ladder;
import org.muster.api.vetting.CaseOutcome;
import org.muster.api.vetting.CaseState;
import org.muster.api.vetting.CaseTurn;
import org.muster.api.vetting.VettingCaseView;
import org.muster.api.vetting.VettingCaseView.Check;
import org.muster.api.vetting.VettingCaseView.Step;
import org.muster.api.vetting.research.CheckResult;
import org.muster.api.vetting.research.CheckState;
import org.muster.web.vetting.words.CaseWords;

/**
 * What somebody may try in a case as it stands, so that a page offers no more; whether it is
 * allowed is decided behind it.
 */
public record Acts(VettingCaseView vetting, Account account, CaseWords words, Colleagues unit) {

    /** Everything that has a form of its own, but the decision. */
    public List<Act> all() {
        if (hasEnded()) return afterwards();
        var acts = new ArrayList<Act>();
        var forms = new CaseForms(vetting.id(), words);
        if (vetting.researcher().isEmpty() || isMine() || decides())
            acts.add(forms.assignment(unit.in(VETTING_RESEARCHER)));
        if (isMine()) acts.addAll(research(new ResearchForms(vetting.id(), words)));
        if (decides() && !outstanding().isEmpty()) acts.add(forms.waiver(outstanding()));
        if (mayDispose())
            acts.add(new ResearchForms(vetting.id(), words).disposition(vetting.risks()));
        if (decides() && isNational()) acts.add(forms.nationalDecision());
        if (decides() && wasRefused()) acts.add(forms.reapplication());
        if (decides()) acts.add(forms.foundConflict(involved(), others()));
        if (isMine() || decides()) acts.add(forms.closure(decides() && isNational()));
        acts.addAll(conflict());
        return acts;
    }

    /** What is still to be done once the case has ended. */
    private List<Act> afterwards() {
        var acts = new ArrayList<Act>();
        var forms = new CaseForms(vetting.id(), words);
        var awaitsLetter = vetting.refusal().filter(r -> r.letter().isEmpty()).isPresent();
        if (decides() && awaitsLetter && vetting.state() == CaseState.REFUSED) {
            acts.add(forms.letter());
        }
        if (decides() && isInAftercare()) acts.add(forms.aftercare());
        if (decides() && !vetting.flags().isEmpty() && !involved().contains(account))
            acts.add(forms.review());
        if (decides()) acts.add(forms.foundConflict(involved(), others()));
        if (decides()) acts.addAll(sampling());
        acts.addAll(conflict());
        return acts;
    }

    private List<Act> sampling() {
        var forms = new SampleForms(vetting.id(), words);
        if (vetting.decision().isEmpty() || isNational()) return List.of();
        if (vetting.sample().isEmpty()) return List.of(forms.draw());
        var sample = vetting.sample().get();
        if (sample.finding().isPresent()) return List.of();
        return sample.sampler().equals(account) ? List.of(forms.findings()) : List.of(forms.draw());
    }

    /** Who has taken part in the case so far, as far as its page tells. */
    private Set<Account> involved() {
        var accounts = new TreeSet<Account>(Comparator.comparing(Account::toString));
        vetting.researcher().ifPresent(accounts::add);
        vetting.recommendation().ifPresent(given -> accounts.add(given.recommendedBy()));
        vetting.decision().ifPresent(taken -> accounts.add(taken.decidedBy()));
        vetting.corrections().forEach(each -> accounts.add(each.correctedBy()));
        return accounts;
    }

    /** Of whom else a conflict of interest may be reported. */
    private List<Account> others() {
        return unit.in(VETTING_RESEARCHER, VETTING_DECISION_MAKER, APPEALS_OFFICER).stream()
                .filter(other -> !other.equals(account))
                .toList();
    }

    private boolean isInAftercare() {
        return vetting.refusal()
                .flatMap(Refusal::overturned)
                .flatMap(Refusal.Overturned::reviewOn)
                .isPresent();
    }

    private boolean wasRefused() {
        return vetting.changeSinceRefusal().isEmpty()
                && vetting.earlier().stream()
                        .anyMatch(
                                other ->
                                        other.level().equals(vetting.level())
                                                && other.outcome() == CaseOutcome.REFUSED);
    }

    private boolean owes(Check check) {
        return vetting.decision().map(d -> d.carried().contains(check.type())).orElse(false)
                && check.state() != CheckState.RECORDED;
    }

    Optional<Act> named(String name) {
        return all().stream().filter(act -> act.name().equals(name)).findFirst();
    }

    /** Says whether the force's decision can be taken here by this reader. */
    public boolean isDecidable() {
        return decides() && !hasEnded() && !isNational();
    }

    /** The checks of which whoever decides has to think: all that did not come out clear. */
    public List<Check> telling() {
        return vetting.checks().stream()
                .filter(check -> !check.result().equals(Optional.of(CheckResult.CLEAR)))
                .toList();
    }

    /** Says whether how the case ended can be corrected here by this reader. */
    public boolean isCorrectable() {
        return decides() && hasEnded() && vetting.decisionEvent().isPresent() && !isOwnEnd();
    }

    private boolean isOwnEnd() {
        return vetting.decision().filter(d -> d.decidedBy().equals(account)).isPresent()
                || vetting.closure().filter(c -> c.closedBy().equals(account)).isPresent()
                || vetting.corrections().stream()
                        .filter(c -> vetting.decisionEvent().equals(Optional.of(c.eventId())))
                        .anyMatch(c -> c.correctedBy().equals(account));
    }

    /** Says whether a step is the one that can be corrected. */
    public boolean isCorrectable(Step step) {
        return isCorrectable() && vetting.decisionEvent().equals(Optional.of(step.eventId()));
    }

    /** Says whether the reader may record this check's result. */
    public boolean mayRecord(Check check) {
        if (hasEnded()) return isMine() && owes(check);
        return isMine() && (check.state() != CheckState.RECORDED || !isResearched());
    }

    /** Says whether the reader may say what is made of a risk. */
    public boolean mayDispose() {
        return !hasEnded() && !vetting.risks().isEmpty() && (isMine() || decides());
    }

    private List<Act> research(ResearchForms forms) {
        var acts = new ArrayList<Act>();
        var applicant = new ApplicantForms(vetting.id(), words);
        switch (vetting.state()) {
            case REQUESTED, AWAITING_FORMS -> acts.add(applicant.receipt());
            case IN_RESEARCH -> {
                acts.add(applicant.question());
                acts.addAll(parties());
                acts.add(forms.recommendation());
            }
            case AWAITING_CLARIFICATION -> acts.addAll(answers(applicant));
            case READY_FOR_DECISION,
                    WITH_EXTERNAL_AUTHORITY,
                    GRANTED,
                    GRANTED_WITH_CONDITIONS,
                    REFUSED,
                    DISCONTINUED,
                    WITHDRAWN_BY_APPLICANT,
                    CANCELLED -> {}
        }
        if (!outstanding().isEmpty()) acts.add(forms.checkRequest(outstanding()));
        if (!traces().isEmpty() && !isResearched()) acts.add(forms.resolution(traces()));
        acts.add(forms.risk(vetting.checks()));
        return acts;
    }

    private List<Act> parties() {
        var forms = new PartyForms(vetting.id(), words);
        return vetting.thirdParties().isEmpty()
                ? List.of(forms.declaration())
                : List.of(forms.declaration(), forms.treatment(vetting.thirdParties()));
    }

    private List<Act> answers(ApplicantForms applicant) {
        var open = vetting.clarifications().getLast();
        return open.items().stream().anyMatch(item -> item.answer().isEmpty())
                ? List.of(applicant.itemAnswer(open), applicant.answer())
                : List.of(applicant.answer());
    }

    private List<Check> traces() {
        return vetting.checks().stream()
                .filter(check -> check.result().equals(Optional.of(CheckResult.TRACE)))
                .filter(check -> check.resolution().isEmpty())
                .toList();
    }

    private List<Act> conflict() {
        return vetting.seenAs().stream().allMatch(role -> role == AUDITOR)
                ? List.of()
                : List.of(new CaseForms(vetting.id(), words).conflict());
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
                .filter(
                        check ->
                                check.state() == CheckState.NOT_STARTED
                                        || check.state() == CheckState.ASKED)
                .toList();
    }
}
