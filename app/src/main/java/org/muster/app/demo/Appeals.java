package org.muster.app.demo;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.muster.api.Command;
import org.muster.api.Id;
import org.muster.api.access.Account;
import org.muster.api.access.Role;
import org.muster.api.appeals.AppealCommand.AllocateAppeal;
import org.muster.api.appeals.AppealCommand.DecideAppeal;
import org.muster.api.appeals.AppealCommand.LodgeAppeal;
import org.muster.api.appeals.AppealId;
import org.muster.api.appeals.AppealOutcome;
import org.muster.api.appeals.Ground;
import org.muster.api.appeals.refusals.Disclosure;
import org.muster.api.appeals.refusals.HarmReason;
import org.muster.api.clearances.ClearanceId;
import org.muster.api.personal.Personal;
import org.muster.api.vetting.CaseId;
import org.muster.api.vetting.CaseOutcome;
import org.muster.api.vetting.Condition;
import org.muster.api.vetting.Rationale;
import org.muster.api.vetting.cases.AfterDecisionCommand.ServeReasons;
import org.muster.app.demo.Roster.Member;

/** Tells what became of refusals, scene by scene; a case is refused 38 days after it is opened. */
final class Appeals {
    private static final int REFUSED_AFTER = 38;

    private final Script script;
    private final Enquiries enquiries;

    Appeals(Script script, Enquiries enquiries) {
        this.script = script;
        this.enquiries = enquiries;
    }

    /** A refusal whose letter was served, and that nobody appealed against. */
    void notLodged(Member member, String level, LocalDate opened) {
        refused(member, level, opened);
    }

    /** An appeal in time that waits for an appeals officer. */
    AppealId lodged(Member member, String level, LocalDate opened) {
        var refused = refused(member, level, opened);
        var appeal = new AppealId(Id.fresh());
        script.on(
                opened.plusDays(REFUSED_AFTER + 9),
                member.account(),
                Role.APPLICANT,
                new LodgeAppeal(
                        appeal,
                        refused,
                        List.of(new Ground("NEW_INFORMATION"), new Ground("DISPROPORTIONATE")),
                        "Both debts are paid since, and the bank confirms it.",
                        Optional.empty()));
        return appeal;
    }

    /** An appeal that was allowed with a condition, so that the refusal is superseded. */
    void allowed(Member member, String level, LocalDate opened) {
        var appeal = lodged(member, level, opened);
        var heard = opened.plusDays(REFUSED_AFTER + 20);
        officer(heard.minusDays(6), new AllocateAppeal(appeal, new Account("appeals")));
        officer(
                heard,
                new DecideAppeal(
                        appeal,
                        AppealOutcome.ALLOWED,
                        Optional.of(rationale()),
                        List.of(
                                new Condition(
                                        Personal.of("Credit report to be shown every six months."),
                                        new Account("manager"),
                                        heard.plusMonths(6))),
                        Map.of(1, "Not to be posted where cash is handled."),
                        Optional.of(heard),
                        new ClearanceId(Id.fresh()),
                        new CaseId(Id.fresh())));
    }

    private CaseId refused(Member member, String level, LocalDate opened) {
        var refused = enquiries.adverse(member, level, opened, CaseOutcome.REFUSED).id;
        script.on(
                opened.plusDays(REFUSED_AFTER + 2),
                "decider",
                Role.VETTING_DECISION_MAKER,
                new ServeReasons(
                        refused,
                        Disclosure.REDACTED,
                        Optional.of(new HarmReason("SOURCE")),
                        Optional.of("Who told us of the second default."),
                        "Your clearance was refused because of debts that your forms did not"
                                + " mention. Part of the reasons is withheld: to tell it would harm"
                                + " a source of information. You can appeal.",
                        Optional.empty()));
        return refused;
    }

    private void officer(LocalDate day, Command order) {
        script.on(day, "appeals", Role.APPEALS_OFFICER, order);
    }

    private static Rationale rationale() {
        return new Rationale(
                Personal.of("The bank confirms that both debts were paid before the refusal."),
                Personal.of("What pressure there was has gone; the silence in the forms remains."),
                Personal.of("Vetting Code of Practice, financial vulnerability; proportionality."),
                Personal.of("Dismiss, remit, or allow with a condition."),
                Personal.of("Allowed, with credit reports for as long as the clearance lasts."));
    }
}
