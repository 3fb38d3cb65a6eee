package org.muster.query.roles;

import jakarta.persistence.Embeddable;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import jakarta.persistence.Transient;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.muster.api.Force;
import org.muster.api.clearances.ClearanceLevel;
import org.muster.api.officers.Rank;
import org.muster.api.roles.ProfileFields;
import org.muster.api.roles.ProfileFields.Grade;
import org.muster.api.roles.RequiredClearance;
import org.muster.api.roles.RoleProfileEvent.VersionPublished;
import org.muster.api.roles.RoleProfileId;
import org.muster.api.roles.RoleProfileLine;
import org.springframework.data.domain.Persistable;

/** One version of a role profile, as the list shows it on the days on which it counts. */
@Entity
@Table(name = "role_profile_version")
class RoleProfileRow implements Persistable<RoleProfileRow.Key> {
    private static final String DERIVED = "+";

    @EmbeddedId Key key;
    String force;
    String title;
    String sortKey;
    String nameKey;
    @Nullable String roleCode;
    @Nullable String grade;
    @Nullable String gradeRank;
    @Nullable String gradeQualifier;
    @Nullable String status;
    String clearances;
    LocalDate effectiveFrom;

    @Transient private boolean fresh;

    /** Names a version of a profile. */
    @Embeddable
    record Key(UUID profile, int number) implements Serializable {}

    @SuppressWarnings("NullAway.Init") // filled by JPA
    protected RoleProfileRow() {}

    RoleProfileRow(VersionPublished event) {
        var fields = event.fields();
        key = new Key(event.roleProfileId().value(), event.version());
        force = event.force().name();
        title = event.title();
        sortKey = title.toLowerCase(Locale.UK);
        nameKey = nameKey(fields).orElseThrow();
        roleCode = fields.roleCode().orElse(null);
        grade = fields.grade().map(Grade::raw).orElse(null);
        gradeRank = fields.grade().flatMap(Grade::rank).map(Rank::name).orElse(null);
        gradeQualifier = fields.grade().flatMap(Grade::qualifier).orElse(null);
        status = fields.status().orElse(null);
        clearances = written(fields.requiredClearances());
        effectiveFrom = event.effectiveFrom();
        fresh = true;
    }

    /** By what a force tells its profiles apart: the role code, or without one the title. */
    static Optional<String> nameKey(ProfileFields fields) {
        return fields.roleCode()
                .map(code -> "code\n" + code)
                .or(() -> fields.title().map(title -> "title\n" + title))
                .map(name -> name.strip().replaceAll("[ \\h]+", " ").toUpperCase(Locale.ROOT));
    }

    RoleProfileLine line() {
        return new RoleProfileLine(
                new RoleProfileId(key.profile()),
                key.number(),
                title,
                new Force(force),
                Optional.ofNullable(roleCode),
                Optional.ofNullable(grade)
                        .map(
                                raw ->
                                        new Grade(
                                                raw,
                                                Optional.ofNullable(gradeRank).map(Rank::valueOf),
                                                Optional.ofNullable(gradeQualifier))),
                Optional.ofNullable(status),
                read(clearances),
                effectiveFrom);
    }

    /** The row's place in the list. */
    String place() {
        return sortKey + "\n" + key.profile();
    }

    @Override
    public Key getId() {
        return key;
    }

    @Override
    public boolean isNew() {
        return fresh;
    }

    private static String written(List<RequiredClearance> required) {
        return required.stream()
                .map(c -> c.level().code() + (c.derived() ? DERIVED : ""))
                .collect(Collectors.joining(" "));
    }

    private static List<RoleProfileLine.Level> read(String clearances) {
        return Stream.of(clearances.split(" "))
                .map(
                        code ->
                                new RoleProfileLine.Level(
                                        new ClearanceLevel(code.replace(DERIVED, "")),
                                        code.endsWith(DERIVED)))
                .toList();
    }
}
