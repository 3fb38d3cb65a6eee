package org.muster.web.roles.reading;

import static org.assertj.core.api.Assertions.assertThat;
import static org.muster.web.roles.reading.Documents.codes;
import static org.muster.web.roles.reading.Documents.levels;

import java.time.Period;
import java.util.Optional;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.muster.api.officers.Accreditation;
import org.muster.api.officers.Rank;
import org.muster.api.personal.Personal;
import org.muster.api.roles.Quotation.Criterion.Kind;
import org.muster.api.roles.Quotation.PostCondition;
import org.muster.api.roles.Requirement.AccreditationRequired;
import org.muster.api.roles.Requirement.RankBasis;
import org.muster.api.roles.Requirement.RankRequired;
import org.muster.api.roles.imports.Proposal;
import org.muster.api.roles.imports.Warning.Code;

class HumbersideShapeTest {
    @Nested
    class The_real_document {
        private final Proposal proposal =
                ProfileReader.read(Documents.real("002_561883a2b523ed3d.txt"));

        @Test
        void has_its_facts() {
            var fields = proposal.fields();
            assertThat(fields.title()).contains("Protecting Vulnerable Persons Sergeant (Various)");
            assertThat(fields.grade().orElseThrow().raw()).isEqualTo("Sergeant (Detective Duties)");
            assertThat(fields.grade().orElseThrow().rank()).contains(Rank.SERGEANT);
            assertThat(fields.grade().orElseThrow().qualifier()).contains("Detective Duties");
            assertThat(fields.reportsTo()).contains("Detective Inspector, PVPU");
            assertThat(fields.directReports()).contains("Police Staff in the MSU");
            assertThat(fields.force()).isEmpty();
            assertThat(fields.roleCode()).isEmpty();
            assertThat(fields.status()).isEmpty();
            assertThat(fields.purpose()).hasSize(4);
        }

        @Test
        void has_seventeen_generic_tasks_and_seven_sub_roles() {
            var fields = proposal.fields();
            assertThat(fields.responsibilities()).hasSize(17);
            assertThat(fields.responsibilities().get(15).text())
                    .isEqualTo(fields.responsibilities().get(16).text());
            assertThat(fields.subRoles())
                    .extracting(s -> s.name())
                    .containsExactly(
                            "Dedicated Decision Maker",
                            "Risk Management Sergeant",
                            "Domestic Violence Sergeant",
                            "Missing and Exploitation Sergeant",
                            "Internet Sex Offenders Sergeant",
                            "PVP Management Support MOSAVO Sergeant",
                            "PVP Management Support Policy Sergeant");
            assertThat(fields.subRoles())
                    .extracting(s -> s.tasks().size())
                    .containsExactly(5, 4, 3, 3, 10, 7, 5);
            assertThat(codes(proposal)).containsOnlyOnce(Code.DUPLICATE_ITEM);
        }

        @Test
        void has_its_person_specification() {
            var criteria = proposal.fields().criteria();
            assertThat(criteria).filteredOn(c -> c.kind() == Kind.ESSENTIAL).hasSize(6);
            assertThat(criteria).filteredOn(c -> c.kind() == Kind.DESIRABLE).hasSize(7);
            assertThat(criteria).filteredOn(c -> c.kind() == Kind.UNSPLIT).hasSize(2);
            assertThat(criteria)
                    .filteredOn(c -> c.attribute().equals(Optional.of("Experience")))
                    .singleElement()
                    .satisfies(c -> assertThat(c.kind()).isEqualTo(Kind.DESIRABLE))
                    .satisfies(c -> assertThat(c.text()).startsWith("Has a through knowledge"));
            assertThat(codes(proposal))
                    .contains(Code.ESSENTIAL_AND_DESIRABLE, Code.ARTEFACT_STRIPPED);
        }

        @Test
        void requires_ctc_and_derives_force_vetting() {
            assertThat(levels(proposal)).containsExactly("CTC", "RV");
            var derived = proposal.fields().requiredClearances().getLast();
            assertThat(derived.derived()).isTrue();
            assertThat(derived.span()).isEmpty();
            assertThat(derived.because().orElseThrow())
                    .startsWith("National security vetting must be underpinned by force vetting");
            assertThat(codes(proposal)).contains(Code.CLEARANCE_DERIVED);
        }

        @Test
        void pairs_its_headings_with_their_cells() {
            assertThat(codes(proposal)).filteredOn(c -> c == Code.HEADINGS_PAIRED).hasSize(2);
            assertThat(proposal.fields().otherSections())
                    .extracting(s -> s.heading().orElseThrow())
                    .containsExactly("Responsibility", "Decision Making");
            assertThat(proposal.fields().otherSections().getLast().text()).hasSize(2);
        }

        @Test
        void has_three_signatures_and_the_last_is_empty() {
            var signOffs = proposal.fields().signOffs();
            assertThat(signOffs)
                    .extracting(s -> s.role())
                    .containsExactly("Prepared by", "Confirmed by", "Received by");
            assertThat(signOffs.get(1).name()).contains(Personal.of("DI Clarke"));
            assertThat(signOffs.get(1).date().orElseThrow().iso()).contains("2014-09");
            assertThat(signOffs.getLast().name()).isEmpty();
            assertThat(signOffs.getLast().date()).isEmpty();
        }

        @Test
        void brings_a_yearly_welfare_appointment_with_it() {
            assertThat(proposal.fields().postConditions())
                    .singleElement()
                    .satisfies(
                            c ->
                                    assertThat(c.kind())
                                            .isEqualTo(PostCondition.Kind.WELFARE_APPOINTMENT))
                    .satisfies(c -> assertThat(c.recurrence()).contains(Period.ofYears(1)))
                    .satisfies(
                            c ->
                                    assertThat(c.obligation())
                                            .isEqualTo(PostCondition.Obligation.MAY_BE_REQUIRED));
        }

        @Test
        void asks_for_a_sergeant_or_a_member_of_the_pool_and_for_icidp() {
            var requirements = proposal.fields().requirements();
            assertThat(requirements).hasSize(2);
            var rank = (RankRequired) requirements.getFirst();
            assertThat(rank.rank()).isEqualTo(Rank.SERGEANT);
            assertThat(rank.basis()).isEqualTo(RankBasis.HELD_OR_IN_POOL);
            assertThat(rank.quote())
                    .startsWith("Is of the rank of Sergeant or is in the promotion pool");
            var icidp = (AccreditationRequired) requirements.getLast();
            assertThat(icidp.accreditation()).isEqualTo(new Accreditation("ICIDP"));
            assertThat(icidp.equivalentAccepted()).isTrue();
        }
    }

    @Nested
    class Its_twin_of_our_own {
        private final Proposal proposal = ProfileReader.read(Documents.ours(Documents.ECONOMIC));

        @Test
        void has_the_figures_that_it_was_written_with() {
            var fields = proposal.fields();
            assertThat(fields.title()).contains("Economic Crime Sergeant (Various)");
            assertThat(fields.responsibilities()).hasSize(10);
            assertThat(fields.subRoles())
                    .extracting(s -> s.tasks().size())
                    .containsExactly(4, 3, 5);
            assertThat(fields.criteria()).filteredOn(c -> c.kind() == Kind.ESSENTIAL).hasSize(6);
            assertThat(fields.criteria()).filteredOn(c -> c.kind() == Kind.DESIRABLE).hasSize(6);
            assertThat(fields.criteria()).filteredOn(c -> c.kind() == Kind.UNSPLIT).hasSize(2);
            assertThat(levels(proposal)).containsExactly("CTC", "RV");
            assertThat(fields.signOffs()).hasSize(3);
            assertThat(fields.reportsTo()).contains("Detective Inspector, Economic Crime Unit");
            assertThat(fields.postConditions()).hasSize(1);
        }
    }
}
