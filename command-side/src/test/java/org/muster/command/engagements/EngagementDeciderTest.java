package org.muster.command.engagements;

import static org.assertj.core.api.Assertions.assertThat;
import static org.muster.api.access.Role.RECRUITER;
import static org.muster.api.refusals.Rejection.OFFICER_HAS_LEFT;

import java.time.LocalDate;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.muster.api.applications.ApplicationCommand;
import org.muster.api.applications.ApplicationId;
import org.muster.api.appointments.AppointmentCommand;
import org.muster.api.appointments.AppointmentId;
import org.muster.api.engagements.EngagementCommand;
import org.muster.api.engagements.EngagementCommand.*;
import org.muster.api.engagements.EngagementEvent;
import org.muster.api.engagements.EngagementEvent.*;
import org.muster.api.engagements.EngagementsId;
import org.muster.api.officers.OfficerId;
import org.muster.api.vetting.CaseId;
import org.muster.api.vetting.cases.DecisionCommand.CloseAsLeft;
import org.muster.command.support.Facts;
import org.muster.command.support.Given;
import org.muster.command.support.Promise.Also;
import org.muster.command.support.Scenario;
import org.muster.command.support.Shells;

class EngagementDeciderTest {
    private static final OfficerId ADAMS = new OfficerId(new UUID(7, 1));
    private static final ApplicationId APPLICATION = new ApplicationId(new UUID(7, 2));
    private static final AppointmentId APPOINTMENT = new AppointmentId(new UUID(7, 3));
    private static final CaseId CASE = new CaseId(new UUID(7, 4));
    private static final LocalDate TODAY = LocalDate.of(2026, 3, 1);
    private static final EngagementEvent ENDED = new EngagementsEnded(ADAMS, TODAY);
    private static final EndEngagements END = new EndEngagements(ADAMS, TODAY);

    @Test
    void whatever_begins_is_noted() {
        adams().when(new NoteApplication(ADAMS, APPLICATION), service())
                .then(new ApplicationNoted(ADAMS, APPLICATION));
        adams().when(new NoteCase(ADAMS, CASE), service()).then(new CaseNoted(ADAMS, CASE));
        adams().when(new NotePosting(ADAMS, APPOINTMENT, Set.of()), service())
                .then(new PostingNoted(ADAMS, APPOINTMENT, Set.of()));
    }

    @Test
    void leaving_ends_all_of_it_and_postings_first() {
        var leaving = busy().when(END, service());
        leaving.then(ENDED);
        leaving.thenPromises(
                new Also(new AppointmentCommand.EndAsLeft(APPOINTMENT, TODAY)),
                new Also(new ApplicationCommand.EndAsLeft(APPLICATION)),
                new Also(new CloseAsLeft(CASE, TODAY)));
    }

    @Test
    void nothing_begins_for_an_officer_who_has_left() {
        busy().given(ENDED)
                .when(new NoteApplication(ADAMS, APPLICATION), service())
                .thenRejected(OFFICER_HAS_LEFT);
        busy().given(ENDED)
                .when(new NoteCase(ADAMS, CASE), service())
                .thenRejected(OFFICER_HAS_LEFT);
        busy().given(ENDED)
                .when(new NotePosting(ADAMS, APPOINTMENT, Set.of()), service())
                .thenRejected(OFFICER_HAS_LEFT);
    }

    @Test
    void leaving_happens_once() {
        var again = busy().given(ENDED).when(END, service()).thenDecision();
        assertThat(again.events()).isEmpty();
        assertThat(again.promises()).isEmpty();
    }

    @Test
    void nobody_says_so_by_themselves() {
        adams().when(END, Given.by("recruiter", RECRUITER).facts()).thenUnknown();
    }

    @Test
    void the_shell_takes_every_order_as_the_first() {
        var shell = Shells.of(EngagementsAggregate.class, new EngagementsId(ADAMS), service());
        shell.fixture().givenNoPriorActivity().when(END).expectEvents(ENDED);
        var next = Shells.of(EngagementsAggregate.class, new EngagementsId(ADAMS), service());
        next.fixture()
                .given(new CaseNoted(ADAMS, CASE))
                .when(END)
                .expectResultMessagePayload(1L)
                .expectEvents(ENDED);
        assertThat(next.ordered()).containsExactly(new CloseAsLeft(CASE, TODAY));
    }

    private static Scenario<EngagementCommand, Engagements, EngagementEvent> busy() {
        return adams().given(
                        new ApplicationNoted(ADAMS, APPLICATION),
                        new CaseNoted(ADAMS, CASE),
                        new PostingNoted(ADAMS, APPOINTMENT, Set.of()));
    }

    private static Scenario<EngagementCommand, Engagements, EngagementEvent> adams() {
        return new Scenario<>(Engagements.NONE, EngagementDecider::decide, Engagements::evolve);
    }

    private static Facts service() {
        return Given.byTheService().on(TODAY).facts();
    }
}
