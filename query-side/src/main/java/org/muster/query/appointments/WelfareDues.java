package org.muster.query.appointments;

import java.util.List;
import java.util.Optional;
import org.muster.api.Force;
import org.muster.api.Query;
import org.muster.api.appointments.AppointmentState;
import org.muster.api.appointments.welfare.WelfareEvent;
import org.muster.api.appointments.welfare.WelfareId;
import org.muster.api.appointments.welfare.WelfareTerms;
import org.muster.api.notices.Due;
import org.muster.api.notices.DueId;
import org.muster.api.notices.DueKind;
import org.muster.api.views.AsAt;
import org.muster.api.views.Histories;
import org.muster.query.support.Reader;
import org.muster.query.support.due.DueSource;
import org.muster.query.support.due.FoundDue;
import org.springframework.stereotype.Component;

/** The welfare appointments of those who are in a post that asks for them. */
@Component
class WelfareDues implements DueSource {
    private final AppointmentRows appointments;
    private final Histories histories;

    WelfareDues(AppointmentRows appointments, Histories histories) {
        this.appointments = appointments;
        this.histories = histories;
    }

    @Override
    public boolean isOfPosts() {
        return true;
    }

    @Override
    public List<FoundDue> due(Query<?> query, Reader reader) {
        var rows =
                appointments.askingForWelfare().stream()
                        .filter(row -> reader.reaches(query, row.guard()))
                        .toList();
        var postings = Postings.of(histories, rows);
        return rows.stream().flatMap(row -> due(row, postings, reader).stream()).toList();
    }

    private Optional<FoundDue> due(AppointmentRow row, Postings postings, Reader reader) {
        return postings.fold(row, AsAt.NOW)
                .filter(fold -> fold.on(reader.today()) == AppointmentState.IN_POST)
                .flatMap(fold -> terms(row, fold, postings, reader))
                .map(terms -> found(row, terms, postings));
    }

    private Optional<WelfareTerms> terms(
            AppointmentRow row, AppointmentFold fold, Postings postings, Reader reader) {
        var rules = reader.policy(new Force(row.force)).posts();
        return postings.post(row)
                .version(row.profileVersion)
                .flatMap(version -> WelfareTerms.of(fold.made(), version, rules, held(row)));
    }

    private List<WelfareEvent> held(AppointmentRow row) {
        return histories.of(new WelfareId(row.appointmentId()), WelfareEvent.class).stream()
                .map(recorded -> (WelfareEvent) recorded.event())
                .toList();
    }

    private static FoundDue found(AppointmentRow row, WelfareTerms terms, Postings postings) {
        var officer = postings.officer(row);
        var due =
                new Due(
                        new DueId(DueKind.WELFARE, row.id),
                        row.appointee(),
                        Optional.empty(),
                        terms.dueBy());
        return new FoundDue(due, new Force(row.force), officer.name(), officer.staffNumber());
    }
}
