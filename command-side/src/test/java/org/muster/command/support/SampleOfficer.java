package org.muster.command.support;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.muster.api.Force;
import org.muster.api.officers.Accreditation;
import org.muster.api.officers.Officer;
import org.muster.api.officers.Rank;

/** An officer of Northshire with nothing recorded but the rank, and then whatever a test says. */
public final class SampleOfficer {
    private final List<Accreditation> accreditations = new ArrayList<>();
    private final Rank rank;
    private Force force = SampleProfile.NORTHSHIRE;
    private boolean inPool;
    private boolean eligible;
    private boolean limitedDuties;
    private Optional<Boolean> drives = Optional.empty();
    private Optional<LocalDate> probationEnds = Optional.empty();
    private Optional<LocalDate> residentSince = Optional.empty();

    private SampleOfficer(Rank rank) {
        this.rank = rank;
    }

    public static SampleOfficer a(Rank rank) {
        return new SampleOfficer(rank);
    }

    public SampleOfficer of(String other) {
        force = new Force(other);
        return this;
    }

    public SampleOfficer inPool() {
        inPool = true;
        return this;
    }

    public SampleOfficer eligibleForPromotion() {
        eligible = true;
        return this;
    }

    public SampleOfficer holding(String accreditation) {
        accreditations.add(new Accreditation(accreditation));
        return this;
    }

    public SampleOfficer onLimitedDuties() {
        limitedDuties = true;
        return this;
    }

    public SampleOfficer driving(boolean does) {
        drives = Optional.of(does);
        return this;
    }

    public SampleOfficer onProbationUntil(LocalDate lastDay) {
        probationEnds = Optional.of(lastDay);
        return this;
    }

    public SampleOfficer residentSince(LocalDate day) {
        residentSince = Optional.of(day);
        return this;
    }

    public Officer recorded() {
        return new Officer(
                force,
                rank,
                inPool,
                eligible,
                List.copyOf(accreditations),
                List.of(),
                limitedDuties,
                drives,
                probationEnds,
                Optional.empty(),
                residentSince);
    }
}
