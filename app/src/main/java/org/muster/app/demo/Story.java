package org.muster.app.demo;

import static org.muster.api.vetting.CaseOutcome.CANCELLED;
import static org.muster.api.vetting.CaseOutcome.DISCONTINUED;
import static org.muster.api.vetting.CaseOutcome.GRANTED_WITH_CONDITIONS;
import static org.muster.api.vetting.CaseOutcome.WITHDRAWN_BY_APPLICANT;
import static org.muster.app.demo.Journey.ACCEPTED;
import static org.muster.app.demo.Journey.APPOINTED;
import static org.muster.app.demo.Journey.ASSESSED_FOR_ELIGIBILITY;
import static org.muster.app.demo.Journey.DECLINED;
import static org.muster.app.demo.Journey.ENDORSED;
import static org.muster.app.demo.Journey.HALF_SCORED;
import static org.muster.app.demo.Journey.INTERVIEWED;
import static org.muster.app.demo.Journey.NOT_ENDORSED;
import static org.muster.app.demo.Journey.OFFERED;
import static org.muster.app.demo.Journey.ON_HOLD;
import static org.muster.app.demo.Journey.ON_RESERVE;
import static org.muster.app.demo.Journey.REJECTED;
import static org.muster.app.demo.Journey.SCORED;
import static org.muster.app.demo.Journey.SIFTED;
import static org.muster.app.demo.Journey.STARTED;
import static org.muster.app.demo.Journey.SUBMITTED;
import static org.muster.app.demo.Journey.WITHDRAWN;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.muster.api.clearances.ClearanceId;
import org.muster.api.policies.Policies;
import org.muster.api.views.Histories;
import org.muster.app.demo.Script.Scene;

/**
 * The demo's plot: two profiles, thirty officers, six vacancies, forty applications, and their
 * vetting.
 */
final class Story {
    private final Script script;
    private final Roster roster;
    private final Enquiries enquiries;
    private final Aftercare aftercare;
    private final Applications applications;
    private final Transferees transferees;
    private final PolicyProposal proposal;

    Story(LocalDate today, Policies policies, Histories histories) {
        script = new Script(today);
        roster = new Roster(script, today.minusYears(7).minusMonths(8));
        enquiries = new Enquiries(script, policies.shipped());
        transferees = new Transferees(script, policies.shipped());
        proposal = new PolicyProposal(script, policies);
        aftercare = new Aftercare(script, histories);
        applications = new Applications(script);
    }

    List<Scene> scenes() {
        tellEarlierVetting();
        tellRecentVetting();
        tellAppeals();
        tellTransfersAndMatters();
        tellCampaigns();
        aftercare.left(roster.member("Young"), daysAgo(10)); // with an application under way
        proposal.tell();
        new Draws(script, roster).tell();
        return script.inOrder();
    }

    private LocalDate daysAgo(int days) {
        return script.today().minusDays(days);
    }

    private void tellEarlierVetting() {
        var first = script.today().minusYears(7).minusMonths(7);
        for (var surname :
                List.of(
                        "Adams", "Aziz", "Bowen", "Costa", "Dacre", "Jarvis", "Kalina", "Lowe",
                        "Mistry")) {
            reviewed(surname, "RV", first);
        }
        for (var surname : List.of("Novak", "Osei", "Petrov", "Shah", "Grant", "Ellery")) {
            reviewed(surname, "RV", daysAgo(900));
        }
        enquiries.granted(roster.member("Thorne"), "RV", daysAgo(900)); // never reviewed
        enquiries.national(
                roster.member("Adams"),
                "ESC",
                script.today().minusYears(7).plusMonths(4)); // due for renewal
        enquiries.granted(
                roster.member("Costa"),
                "MV",
                script.today().minusYears(7).minusMonths(4)); // lapsed
        reviewed("Bowen", "MV", script.today().minusYears(7).plusMonths(1)); // runs out soon
        aftercare.assessed(roster.member("Dacre"), reviewed("Dacre", "MV", daysAgo(800)));
        enquiries.national(roster.member("Jarvis"), "CTC", daysAgo(1200));
        enquiries.national(roster.member("Kalina"), "SC", daysAgo(700));
    }

    /** Granted, and reviewed in each year that has passed since. */
    private ClearanceId reviewed(String surname, String level, LocalDate opened) {
        var member = roster.member(surname);
        var clearance = enquiries.granted(member, level, opened).clearance;
        aftercare.reviewedYearly(member, clearance, opened.plusDays(35));
        return clearance;
    }

    private void tellRecentVetting() {
        enquiries.granted(roster.member("Aziz"), "MV", daysAgo(480));
        enquiries.granted(roster.member("Adams"), "MV", daysAgo(300));
        aftercare.restricted(
                roster.member("Ellery"),
                enquiries.adverse(
                                roster.member("Ellery"),
                                "MV",
                                daysAgo(280),
                                GRANTED_WITH_CONDITIONS)
                        .clearance);
        enquiries.adverse(roster.member("Grant"), "MV", daysAgo(240), DISCONTINUED);
        enquiries.national(roster.member("Mistry"), "CTC", daysAgo(330));
        enquiries.national(roster.member("Lowe"), "CTC", daysAgo(200));
        enquiries.national(roster.member("Novak"), "DV", daysAgo(150));
        enquiries.granted(roster.member("Ward"), "NPPV1", daysAgo(170));
        enquiries.granted(roster.member("Young"), "NPPV2A", daysAgo(165));
        enquiries.national(roster.member("Osei"), "BPSS", daysAgo(160));
        enquiries.national(roster.member("Petrov"), "AC", daysAgo(155));
        enquiries.national(roster.member("Mistry"), "ESC", daysAgo(140));
        enquiries.national(roster.member("Kalina"), "EDV", daysAgo(130));
        enquiries.closed(roster.member("Haddad"), "MV", daysAgo(120), WITHDRAWN_BY_APPLICANT);
        enquiries.closed(roster.member("Quayle"), "NPPV3", daysAgo(110), CANCELLED);
        aftercare.openedInAnEmergency(
                enquiries.granted(roster.member("Rhys"), "NPPV2F", daysAgo(100)).id,
                20,
                "A court orders the file to be handed over today, and the unit is closed.");
        enquiries.recommended(roster.member("Idris"), "MV", daysAgo(38));
        enquiries.underResearch(roster.member("Said"), "RV", daysAgo(21), 4);
        enquiries.underResearch(roster.member("Eze"), "MV", daysAgo(12), 1);
        enquiries.awaitingSource(roster.member("Quayle"), "RV", daysAgo(24));
        enquiries.grantedOnWaiver(
                roster.member("Shah"), "MV", daysAgo(60), script.today().plusDays(40));
        enquiries.flagged(roster.member("Kalina"), "MV", daysAgo(95));
        enquiries.awaitingForms(
                roster.member("Grant"), "MV", daysAgo(15)); // after a case that was stopped
        enquiries.awaitingClarification(roster.member("Blythe"), "RV", daysAgo(30));
        enquiries.recommended(roster.member("Thorne"), "CTC", daysAgo(40));
        aftercare.annulled(
                enquiries.granted(roster.member("Osei"), "MV", daysAgo(75)), daysAgo(30));
        enquiries.awaitingForms(roster.member("Abbot"), "RV", daysAgo(6));
        enquiries.requested(roster.member("Umeh"), "RV", daysAgo(4));
        enquiries.requested(roster.member("Frith"), "RV", daysAgo(3)); // after a refusal
        enquiries.requested(roster.member("Vickers"), "RV", daysAgo(2));
    }

    private void tellTransfersAndMatters() {
        transferees.accepted(roster.member("Haddad"), "RV", daysAgo(45));
        transferees.tooOld(roster.member("Vickers"), "MV", daysAgo(16));
        aftercare.reported(roster.member("Adams"), "PARTNER", "My partner moved in with me.", 22);
        aftercare.reported(
                roster.member("Shah"), "FINANCES", "I inherited 20,000 pounds from my aunt.", 1);
        aftercare.warned(roster.member("Novak"), 18);
    }

    private void tellAppeals() {
        var appeals = new Appeals(script, enquiries);
        appeals.notLodged(roster.member("Frith"), "RV", daysAgo(260));
        appeals.allowed(roster.member("Zielinski"), "RV", daysAgo(150));
        appeals.lodged(roster.member("Shah"), "RV", daysAgo(60));
    }

    private void tellCampaigns() {
        var profiles = new Profiles(script);
        var marine =
                profiles.imported(
                        "marine-unit-sergeant.txt",
                        "Marine Unit Sergeant",
                        Roster.ESSEX,
                        daysAgo(545));
        var fraud =
                profiles.imported(
                        "economic-crime-sergeant.txt",
                        "Economic Crime Sergeant",
                        Roster.HUMBERSIDE,
                        daysAgo(540));

        var filled = new Campaign(script, marine, Optional.empty(), 2, daysAgo(510), 4);
        tell(filled, "Aziz", 3, STARTED);
        tell(filled, "Dacre", 5, STARTED);
        tell(filled, "Eze", 6, ON_RESERVE);
        tell(filled, "Frith", 8, REJECTED);
        tell(filled, "Shah", 9, ASSESSED_FOR_ELIGIBILITY);
        tell(filled, "Ward", 11, NOT_ENDORSED);
        tell(filled, "Haddad", 12, WITHDRAWN);
        filled.close(daysAgo(470));

        var triage =
                new Campaign(
                        script, fraud, Optional.of("Fraud Triage Sergeant"), 4, daysAgo(360), 6);
        tell(triage, "Jarvis", 2, STARTED);
        tell(triage, "Mistry", 4, STARTED);
        tell(triage, "Lowe", 5, ACCEPTED);
        tell(triage, "Kalina", 7, DECLINED);
        tell(triage, "Novak", 8, ON_RESERVE);
        tell(triage, "Osei", 9, REJECTED);
        tell(triage, "Zielinski", 12, ASSESSED_FOR_ELIGIBILITY);
        triage.close(daysAgo(310));

        var cancelled =
                new Campaign(
                        script, fraud, Optional.of("Asset Recovery Sergeant"), 1, daysAgo(220), 5);
        tell(cancelled, "Petrov", 6, SIFTED);
        tell(cancelled, "Quayle", 9, ENDORSED);
        cancelled.cancel(daysAgo(190));

        var second = new Campaign(script, marine, Optional.empty(), 3, daysAgo(140), 6);
        tell(second, "Adams", 2, APPOINTED);
        tell(second, "Bowen", 3, ON_HOLD);
        tell(second, "Costa", 4, ACCEPTED);
        tell(second, "Ellery", 6, SCORED);
        tell(second, "Grant", 7, REJECTED);
        tell(second, "Idris", 9, ON_RESERVE);
        tell(second, "Thorne", 10, SCORED);
        tell(second, "Young", 12, ASSESSED_FOR_ELIGIBILITY);
        second.close(daysAgo(95));

        var cyber =
                new Campaign(
                        script, fraud, Optional.of("Cyber Enquiry Sergeant"), 4, daysAgo(110), 18);
        tell(cyber, "Kalina", 2, APPOINTED);
        tell(cyber, "Petrov", 40, ACCEPTED);
        tell(cyber, "Osei", 76, OFFERED);
        tell(cyber, "Shah", 70, SCORED);
        tell(cyber, "Novak", 75, HALF_SCORED);
        tell(cyber, "Rhys", 84, INTERVIEWED);
        tell(cyber, "Quayle", 86, WITHDRAWN);
        tell(cyber, "Said", 90, SIFTED);
        tell(cyber, "Vickers", 100, ASSESSED_FOR_ELIGIBILITY);
        tell(cyber, "Abbot", 102, NOT_ENDORSED);
        tell(cyber, "Zielinski", 107, SUBMITTED);

        var third = new Campaign(script, marine, Optional.empty(), 1, daysAgo(20), 7);
        tell(third, "Haddad", 2, SIFTED);
        tell(third, "Idris", 4, ASSESSED_FOR_ELIGIBILITY);
        tell(third, "Umeh", 8, ENDORSED);
        tell(third, "Costa", 12, ENDORSED);
        tell(third, "Frith", 15, SUBMITTED);
    }

    private void tell(Campaign campaign, String surname, int day, Journey journey) {
        applications.tell(campaign, roster.member(surname), day, journey);
    }
}
