package org.muster.query.appointments;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Transient;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.muster.api.Force;
import org.muster.api.access.Account;
import org.muster.api.access.Guard;
import org.muster.api.appointments.AppointmentEvent.AppointmentMade;
import org.muster.api.appointments.AppointmentId;
import org.muster.api.officers.OfficerId;
import org.muster.api.personal.Personal;
import org.springframework.data.domain.Persistable;

/** Where an appointment stands in the list; what the list says of it comes from its stream. */
@Entity
@Table(name = "appointment_line")
class AppointmentRow implements Persistable<UUID> {
    @Id UUID id;
    UUID officerId;
    String force;
    @Nullable String account;
    UUID roleProfileId;
    int profileVersion;
    LocalDate startsOn;
    @Transient boolean fresh;

    protected AppointmentRow() {}

    AppointmentRow(AppointmentMade event) {
        id = event.appointmentId().value();
        officerId = event.officerId().value();
        force = event.force().name();
        account = event.account().flatMap(Personal::present).map(Account::name).orElse(null);
        roleProfileId = event.roleProfileId().value();
        profileVersion = event.profileVersion();
        startsOn = event.startsOn();
        fresh = true;
    }

    AppointmentId appointmentId() {
        return new AppointmentId(id);
    }

    OfficerId appointee() {
        return new OfficerId(officerId);
    }

    PostTitleRow.Key post() {
        return new PostTitleRow.Key(roleProfileId, profileVersion);
    }

    Guard guard() {
        return Guard.about(
                new Force(force), Optional.ofNullable(account).map(Account::new), Optional.empty());
    }

    /** The row's place in the list. */
    String place() {
        return startsOn + "\n" + id;
    }

    @Override
    public UUID getId() {
        return id;
    }

    @Override
    public boolean isNew() {
        return fresh;
    }
}
