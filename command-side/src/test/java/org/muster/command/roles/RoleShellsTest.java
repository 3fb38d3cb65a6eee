package org.muster.command.roles;

import static org.muster.api.access.Role.RECRUITER;
import static org.muster.command.support.SampleProfile.NORTHSHIRE;
import static org.muster.command.support.SampleProfile.PROTECTING_PEOPLE;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.muster.api.roles.RoleProfileCommand.TypeRoleProfile;
import org.muster.api.roles.RoleProfileEvent.VersionPublished;
import org.muster.api.roles.RoleProfileId;
import org.muster.api.roles.imports.Corrections;
import org.muster.api.roles.imports.ImportId;
import org.muster.api.roles.imports.Proposal;
import org.muster.api.roles.imports.RoleProfileImportCommand.ConfirmImport;
import org.muster.api.roles.imports.RoleProfileImportEvent.ImportConfirmed;
import org.muster.api.roles.imports.RoleProfileImportEvent.ImportProposed;
import org.muster.command.support.Facts;
import org.muster.command.support.Given;
import org.muster.command.support.SamplePolicy;
import org.muster.command.support.Shells;

class RoleShellsTest {
    private static final RoleProfileId PROFILE =
            new RoleProfileId(UUID.fromString("01890000-0000-7000-8000-0000000000b1"));
    private static final ImportId IMPORT =
            new ImportId(UUID.fromString("01890000-0000-7000-8000-0000000000a1"));

    @Test
    void the_shell_of_an_import_takes_a_confirmation_after_a_proposal() {
        var proposal = new Proposal(PROTECTING_PEOPLE, Map.of(), List.of(), List.of());
        Shells.of(RoleProfileImportAggregate.class, IMPORT, recruiter())
                .fixture()
                .given(
                        new ImportProposed(
                                IMPORT,
                                Optional.of(NORTHSHIRE),
                                "ab".repeat(32),
                                Optional.empty(),
                                proposal))
                .when(
                        new ConfirmImport(
                                IMPORT,
                                PROFILE,
                                Optional.empty(),
                                Optional.empty(),
                                Corrections.NONE,
                                List.of(),
                                List.of()))
                .expectResultMessagePayload(1L)
                .expectEvents(new ImportConfirmed(IMPORT, PROFILE, List.of()));
    }

    @Test
    void the_shell_of_a_profile_takes_its_first_version() {
        Shells.of(RoleProfileAggregate.class, PROFILE, recruiter())
                .fixture()
                .givenNoPriorActivity()
                .when(new TypeRoleProfile(PROFILE, PROTECTING_PEOPLE))
                .expectResultMessagePayload(0L)
                .expectEvents(
                        new VersionPublished(
                                PROFILE,
                                NORTHSHIRE,
                                1,
                                PROTECTING_PEOPLE.requiring(
                                        new RequiredSet(
                                                        SamplePolicy.POLICY,
                                                        PROTECTING_PEOPLE.requiredClearances())
                                                .of(List.of(SamplePolicy.level("CTC")))),
                                Map.of(),
                                Optional.empty(),
                                LocalDate.of(2026, 3, 1),
                                "2026-01"));
    }

    private static Facts recruiter() {
        return Given.by("recruiter", RECRUITER).under(SamplePolicy.POLICY).facts();
    }
}
