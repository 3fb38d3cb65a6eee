package org.muster.query.audit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.muster.query.support.Story.APPLICATION;
import static org.muster.query.support.Story.OFFICER;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.muster.api.access.Account;
import org.muster.api.access.Role;
import org.muster.api.applications.ApplicationEvent.ApplicationHeld;
import org.muster.api.applications.ApplicationEvent.ApplicationRejected;
import org.muster.api.applications.ApplicationEvent.EndorsementDeclined;
import org.muster.api.applications.RejectionReason;
import org.muster.api.assessments.AssessmentEvent.InterestDeclared;
import org.muster.api.audit.Timeline.Entry;
import org.muster.api.personal.Personal;
import org.muster.query.support.Story;

class EntriesTest {
    private final Story story =
            Story.submitted()
                    .and(
                            new EndorsementDeclined(
                                    APPLICATION, OFFICER, Personal.of("Too few officers.")),
                            "manager",
                            Role.LINE_MANAGER)
                    .and(
                            new InterestDeclared(
                                    APPLICATION,
                                    OFFICER,
                                    new Account("panel1"),
                                    true,
                                    Optional.of(Personal.of("My brother."))),
                            "panel1",
                            Role.PANEL_MEMBER)
                    .and(new ApplicationHeld(APPLICATION, OFFICER, Personal.of("An inquiry.")))
                    .and(
                            new ApplicationRejected(
                                    APPLICATION,
                                    Story.VACANCY,
                                    OFFICER,
                                    RejectionReason.NOT_SELECTED,
                                    Personal.of("Others were stronger.")));

    @Test
    void leave_out_the_stories_of_the_vacancy_and_of_the_officer() {
        assertThat(told("recruiter", Role.RECRUITER))
                .extracting(Entry::sentence)
                .containsExactly(
                        "The application was submitted.",
                        "The line manager declined to endorse the application.",
                        "panel1 declared a conflict of interest.",
                        "Put on hold.",
                        "Rejected: others were selected.");
    }

    @Test
    void show_every_reason_to_those_who_select() {
        assertThat(reasons("recruiter", Role.RECRUITER))
                .containsExactly(
                        "Too few officers.", "My brother.", "An inquiry.", "Others were stronger.");
    }

    @Test
    void show_applicants_the_reasons_that_concern_them_and_nothing_of_the_panel() {
        assertThat(reasons("adams", Role.APPLICANT))
                .containsExactly("Too few officers.", "Others were stronger.");
        assertThat(told("adams", Role.APPLICANT))
                .noneMatch(entry -> entry.sentence().contains("panel1"));
    }

    @Test
    void show_line_managers_their_own_reason() {
        assertThat(reasons("manager", Role.LINE_MANAGER)).containsExactly("Too few officers.");
    }

    @Test
    void show_a_panel_member_no_reason_and_nothing_of_the_others() {
        assertThat(reasons("panel2", Role.PANEL_MEMBER)).isEmpty();
        assertThat(told("panel2", Role.PANEL_MEMBER)).hasSize(4);
    }

    private List<String> reasons(String account, Role role) {
        return told(account, role).stream()
                .flatMap(entry -> entry.reason().stream())
                .map(reason -> reason.orElse("[erased]"))
                .toList();
    }

    private List<Entry> told(String account, Role role) {
        var sight = Sight.of(story.dossier(), new Account(account), Set.of(role));
        return story.dossier().recorded().stream()
                .flatMap(event -> Entries.of(event, sight))
                .toList();
    }
}
