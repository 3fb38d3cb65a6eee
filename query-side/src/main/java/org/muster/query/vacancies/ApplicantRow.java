package org.muster.query.vacancies;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Transient;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.muster.api.Force;
import org.muster.api.officers.OfficerEvent.OfficerRegistered;
import org.muster.api.officers.Rank;
import org.muster.api.personal.Personal;
import org.springframework.data.domain.Persistable;

/** Who an officer is, for the lists in which they apply; without a name once that is erased. */
@Entity
@Table(name = "applicant")
class ApplicantRow implements Persistable<UUID> {
    @Id UUID id;
    @Nullable String name;
    @Nullable String staffNumber;

    @Enumerated(EnumType.STRING)
    Rank rank;

    String force;
    @Transient boolean fresh;

    protected ApplicantRow() {}

    ApplicantRow(OfficerRegistered event) {
        id = event.officerId().value();
        name = event.name().present().orElse(null);
        staffNumber = event.staffNumber().present().orElse(null);
        rank = event.officer().rank();
        force = event.officer().force().name();
        fresh = true;
    }

    Personal<String> called() {
        return personal(name);
    }

    Personal<String> numbered() {
        return personal(staffNumber);
    }

    Force ofForce() {
        return new Force(force);
    }

    private static Personal<String> personal(@Nullable String value) {
        return Optional.ofNullable(value).map(Personal::of).orElseGet(Personal::erased);
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
