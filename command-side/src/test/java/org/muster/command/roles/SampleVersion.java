package org.muster.command.roles;

import static org.muster.api.access.Role.RECRUITER;
import static org.muster.api.access.Role.VETTING_DECISION_MAKER;
import static org.muster.command.support.SampleProfile.CHILD_ABUSE;
import static org.muster.command.support.SampleProfile.NORTHSHIRE;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.muster.api.clearances.ClearanceLevel;
import org.muster.api.roles.ProfileFields;
import org.muster.api.roles.RoleProfile;
import org.muster.api.roles.RoleProfileCommand;
import org.muster.api.roles.RoleProfileCommand.PublishVersion;
import org.muster.api.roles.RoleProfileCommand.RaiseRequiredClearances;
import org.muster.api.roles.RoleProfileEvent;
import org.muster.api.roles.RoleProfileEvent.RequiredClearancesRaised;
import org.muster.api.roles.RoleProfileEvent.VersionPublished;
import org.muster.api.roles.RoleProfileId;
import org.muster.api.roles.imports.ImportId;
import org.muster.command.support.Decision;
import org.muster.command.support.Facts;
import org.muster.command.support.Given;
import org.muster.command.support.SamplePolicy;
import org.muster.command.support.Scenario;

/** A profile of the tests: its versions, and the facts. */
final class SampleVersion {
    static final RoleProfileId PROFILE =
            new RoleProfileId(UUID.fromString("01890000-0000-7000-8000-0000000000b1"));
    static final ImportId IMPORT =
            new ImportId(UUID.fromString("01890000-0000-7000-8000-0000000000a1"));
    static final LocalDate TODAY = LocalDate.of(2026, 3, 1);
    static final LocalDate SEPTEMBER = LocalDate.of(2026, 9, 1);
    static final ProfileFields TITLED =
            CHILD_ABUSE.named(Optional.of("Investigator"), Optional.of(NORTHSHIRE));

    private SampleVersion() {}

    static Scenario<RoleProfileCommand, ProfileVersions, RoleProfileEvent> profile() {
        return new Scenario<>(
                new ProfileVersions.NotPublished(),
                RoleProfileDecider::decide,
                ProfileVersions::evolve);
    }

    static VersionPublished after(Decision<RoleProfileEvent> decision, LocalDate day) {
        return RoleProfile.of(decision.events()).inForceOn(day).orElseThrow();
    }

    static PublishVersion publish(ProfileFields fields) {
        return new PublishVersion(PROFILE, IMPORT, fields, Map.of());
    }

    static RaiseRequiredClearances raise(LocalDate from, ClearanceLevel... levels) {
        return new RaiseRequiredClearances(PROFILE, List.of(levels), from, "new guidance");
    }

    static RequiredClearancesRaised raised(LocalDate from, ClearanceLevel... levels) {
        return new RequiredClearancesRaised(PROFILE, List.of(levels), from, "new guidance");
    }

    static VersionPublished version(
            int number, ProfileFields fields, LocalDate from, Optional<ImportId> importId) {
        return new VersionPublished(
                PROFILE, NORTHSHIRE, number, fields, Map.of(), importId, from, "2026-01");
    }

    static Facts recruiter() {
        return Given.by("recruiter", RECRUITER).under(SamplePolicy.POLICY).facts();
    }

    static Facts decider() {
        return Given.by("decider", VETTING_DECISION_MAKER).under(SamplePolicy.POLICY).facts();
    }

    static Facts byTheService() {
        return Given.byTheService().under(SamplePolicy.POLICY).facts();
    }
}
