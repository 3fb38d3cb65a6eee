package org.muster.command.roles;

import static org.assertj.core.api.Assertions.assertThat;
import static org.muster.api.access.Role.AUDITOR;
import static org.muster.api.refusals.Rejection.ID_TAKEN;
import static org.muster.command.roles.SampleImport.*;
import static org.muster.command.support.SampleProfile.CHILD_ABUSE;

import java.util.Optional;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.muster.api.roles.imports.ImportId;
import org.muster.api.roles.imports.RoleProfileImportEvent.ImportProposed;
import org.muster.api.roles.imports.Warning;
import org.muster.command.support.Given;
import org.muster.command.support.Promise.Keep;
import org.muster.command.support.Promise.TakeIfFree;

class ProposingAnImportTest {
    @Nested
    class Proposing_an_import {
        @Test
        void records_how_the_document_was_read_and_keeps_its_text_apart() {
            var proposal = proposal(CHILD_ABUSE);
            anImport().when(propose(proposal), recruiter()).then(proposed(proposal));
            anImport()
                    .when(propose(proposal), recruiter())
                    .thenPromises(
                            new Keep(IMPORT.value(), "the text"),
                            new TakeIfFree(RoleProfileImportDecider.source(HASH)));
        }

        @Test
        void warns_but_does_not_refuse_when_the_document_was_imported_before() {
            var facts =
                    by().held(RoleProfileImportDecider.source(HASH), new ImportId(KNOWN.value()));
            var decision =
                    anImport().when(propose(proposal(CHILD_ABUSE)), facts.facts()).thenDecision();
            var event = (ImportProposed) decision.events().getFirst();
            assertThat(event.proposal().warnings())
                    .extracting(Warning::code)
                    .containsExactly(Warning.Code.ALREADY_IMPORTED);
        }

        @Test
        void takes_a_document_that_names_no_force() {
            var proposal = proposal(CHILD_ABUSE.named(Optional.empty(), Optional.empty()));
            anImport()
                    .when(propose(proposal), recruiter())
                    .then(
                            new ImportProposed(
                                    IMPORT, Optional.empty(), HASH, Optional.empty(), proposal));
        }

        @Test
        void takes_an_id_only_once() {
            var proposal = proposal(CHILD_ABUSE);
            anImport()
                    .given(proposed(proposal))
                    .when(propose(proposal), recruiter())
                    .thenRejected(ID_TAKEN);
        }

        @Test
        void is_not_for_an_auditor() {
            anImport()
                    .when(propose(proposal(CHILD_ABUSE)), Given.by("auditor", AUDITOR).facts())
                    .thenUnknown();
        }
    }
}
