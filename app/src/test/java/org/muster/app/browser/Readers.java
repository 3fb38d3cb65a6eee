package org.muster.app.browser;

import java.util.Locale;
import java.util.stream.Stream;

/** Accounts of the demo, one for each kind of work, and the pages that links must lead each to. */
enum Readers {
    RECRUITER(
            """
            /applications /applications/{} /applications/{}/history
            /applications/{}/actions/eligibility /applications/{}/actions/hold
            /applications/{}/actions/moves /applications/{}/actions/offer
            /applications/{}/actions/rejection /applications/{}/actions/reserve-list
            /applications/{}/actions/resumption
            /appointments /appointments/{} /appointments/directed /appointments/new
            /dashboard /dashboard/stages/{} /dashboard/vetting
            /officers /officers/{} /officers/{}/acts/leaving /officers/{}/clearances
            /officers/{}/vetting-cases/new /officers/new /role-profiles/imports /role-profiles/imports/{}
            /vacancies/{}/application /vacancies/{}/board /vacancies/new /vacancies/new/{} /due/posts
            """),
    ADAMS(
            """
            /applications /applications/{} /applications/{}/history /appointments/{}
            /officers/{} /officers/{}/clearances /own-circumstances
            /own-circumstances/acts/report /own-vetting /vacancies/{}/application
            """),
    MANAGER(
            """
            /applications /applications/{} /applications/{}/history
            /applications/{}/actions/endorsement /officers/{} /officers/{}/clearances
            /officers/{}/acts/staff-report
            """),
    PANEL1(
            """
            /applications /applications/{} /applications/{}/history /applications/{}/panel
            """),
    RESEARCHER(
            """
            /clearances /clearances/forecast /clearances/{}/acts/annual-review
            /draws /draws/{} /due /matters /notices
            /officers/{}/clearances /officers/{}/matters /officers/{}/matters/acts/{}
            /officers/{}/vetting-cases/new
            /vetting-cases /vetting-cases/{} /vetting-cases/{}/acts/assignment
            /vetting-cases/{}/acts/clarifications /vetting-cases/{}/acts/closure
            /vetting-cases/{}/acts/conflicts /vetting-cases/{}/acts/recommendation
            /vetting-cases/{}/acts/risks /vetting-cases/{}/acts/check-requests
            /vetting-cases/{}/transfer /vetting-cases/{}/transfer/acts/earlier-clearance
            """),
    DECIDER(
            """
            /appointments /appointments/{} /clearances /clearances/{} /clearances/reviews
            /clearances/{}/acts/suspension /clearances/{}/acts/cancellation
            /appointments/without-clearance /clearances/{}/acts/withdrawal-assessment
            /dashboard /dashboard/vetting /draws /draws/{} /draws/new /due /notices
            /withdrawals/{} /vetting-cases/{}/acts/aftercare-reviews /matters /officers/{}/matters
            /officers/{}/matters/acts/misconduct-outcome /sampled-cases /vetting-cases/{}/transfer
            /vetting-cases /vetting-cases/{} /vetting-cases/{}/acts/waivers
            /vetting-cases/{}/acts/closure /vetting-cases/{}/decision /vetting-cases/{}/correction /policies/new
            /policies/{}/preview
            """),
    APPEALS(
            """
            /appeals /appeals/{} /appeals/{}/decision /officers/{}/clearances
            /overturned-refusals /vetting-cases /vetting-cases/{}
            """),
    SHAH("/refusals /refusals/{}"),
    PLANNER(
            """
            /appointments /appointments/{} /appointments/without-clearance
            /clearances /clearances/forecast /dashboard
            /dashboard/stages/{} /dashboard/vetting /officers/new /role-profiles/imports /role-profiles/imports/{}
            /vacancies/{}/board
            """),
    AUDITOR(
            """
            /applications /applications/{} /applications/{}/history /appointments/{} /clearances
            /dashboard /dashboard/vetting /draws /draws/{} /emergency-access /matters
            /appointments/without-clearance /policies/{}/preview /readings
            /role-profiles/imports/{} /vacancies/{}/board /vetting-cases
            """),
    DPO("/draws /draws/{} /emergency-access /officers /officers/{} /readings"),
    ADMIN("/emergency-access");

    private static final String EVERYBODY =
            """
            /accessibility /policies /policies/{} /role-profiles /role-profiles/{}
            /role-profiles/{}/versions/{} /vacancies /vacancies/{}
            """;

    private final String pages;

    Readers(String pages) {
        this.pages = pages;
    }

    String account() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** The kinds of pages, as a walk along the links names them. */
    String[] pages() {
        return Stream.of((EVERYBODY + pages).split("\\s+")).toArray(String[]::new);
    }
}
