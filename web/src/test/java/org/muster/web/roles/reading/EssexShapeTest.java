package org.muster.web.roles.reading;

import static org.assertj.core.api.Assertions.assertThat;
import static org.muster.web.roles.reading.Documents.at;
import static org.muster.web.roles.reading.Documents.codes;
import static org.muster.web.roles.reading.Documents.levels;

import java.util.Optional;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.muster.api.officers.Rank;
import org.muster.api.roles.Requirement.RankBasis;
import org.muster.api.roles.Requirement.RankRequired;
import org.muster.api.roles.Requirement.VehicleRequired;
import org.muster.api.roles.imports.Proposal;
import org.muster.api.roles.imports.Warning.Code;

class EssexShapeTest {
    @Nested
    class The_real_document {
        private final String source = Documents.real("000_a6653b05c04a36cb.txt");
        private final Proposal proposal = ProfileReader.read(source);

        @Test
        void has_its_facts() {
            var fields = proposal.fields();
            assertThat(fields.title()).isEmpty();
            assertThat(fields.force()).isEmpty();
            assertThat(fields.roleCode()).contains("EPN0307");
            assertThat(fields.status()).contains("Police");
            assertThat(fields.grade().orElseThrow().raw()).isEqualTo("Sergeant");
            assertThat(fields.grade().orElseThrow().rank()).contains(Rank.SERGEANT);
            var category = fields.limitedDutiesCategory().orElseThrow();
            assertThat(category.code()).contains("A");
            assertThat(category.gloss()).contains("Likely to be suitable");
            assertThat(fields.statedRevision().orElseThrow().raw()).isEqualTo("April 2013");
            assertThat(fields.statedRevision().orElseThrow().iso()).contains("2013-04");
        }

        @Test
        void has_its_lists() {
            var fields = proposal.fields();
            assertThat(fields.purpose()).hasSize(1);
            assertThat(fields.responsibilities()).hasSize(14);
            assertThat(fields.experience()).hasSize(2);
            assertThat(fields.competencies())
                    .hasSize(6)
                    .allMatch(c -> c.level().equals(Optional.of(2)))
                    .allMatch(c -> c.framework().equals(Optional.of("CVF-2016")));
            assertThat(fields.values()).hasSize(4);
            assertThat(fields.skills()).hasSize(17);
            assertThat(fields.skills())
                    .filteredOn(s -> s.level().equals(Optional.of(3)))
                    .hasSize(2);
            assertThat(fields.skills())
                    .filteredOn(s -> s.level().equals(Optional.of(4)))
                    .hasSize(11);
            assertThat(fields.skills())
                    .filteredOn(s -> s.level().equals(Optional.of(5)))
                    .hasSize(4);
            assertThat(fields.criteria()).isEmpty();
            assertThat(fields.subRoles()).isEmpty();
            assertThat(fields.signOffs()).isEmpty();
        }

        @Test
        void requires_management_vetting_and_nothing_derived() {
            assertThat(levels(proposal)).containsExactly("MV");
            var required = proposal.fields().requiredClearances().getFirst();
            assertThat(required.derived()).isFalse();
            assertThat(at(source, required.span().orElseThrow()))
                    .isEqualTo("Management Vetting required.");
        }

        @Test
        void says_what_is_absent_and_what_is_empty() {
            assertThat(codes(proposal))
                    .contains(Code.TITLE_ABSENT, Code.FORCE_ABSENT, Code.EMPTY_SECTION)
                    .contains(Code.UNTERMINATED_PARAGRAPH)
                    .doesNotContain(Code.CLEARANCE_DERIVED);
            var other = proposal.fields().otherSections();
            assertThat(other).hasSize(1);
            assertThat(other.getFirst().heading()).contains("National Occupational Standards");
            assertThat(other.getFirst().text()).isEmpty();
        }

        @Test
        void asks_for_a_substantive_sergeant_with_a_car() {
            var requirements = proposal.fields().requirements();
            assertThat(requirements).hasSize(2);
            assertThat(requirements)
                    .filteredOn(RankRequired.class::isInstance)
                    .map(RankRequired.class::cast)
                    .singleElement()
                    .satisfies(r -> assertThat(r.rank()).isEqualTo(Rank.SERGEANT))
                    .satisfies(r -> assertThat(r.basis()).isEqualTo(RankBasis.SUBSTANTIVE))
                    .satisfies(
                            r -> assertThat(r.quote()).endsWith("and be a substantive Sergeant."));
            assertThat(requirements)
                    .filteredOn(VehicleRequired.class::isInstance)
                    .singleElement()
                    .satisfies(r -> assertThat(r.quote()).contains("expected to provide a car"));
        }
    }

    @Nested
    class Its_twin_of_our_own {
        private final Proposal proposal = ProfileReader.read(Documents.ours(Documents.MARINE));

        @Test
        void has_the_figures_that_it_was_written_with() {
            var fields = proposal.fields();
            assertThat(fields.title()).isEmpty();
            assertThat(fields.roleCode()).contains("EPM0412");
            assertThat(fields.limitedDutiesCategory().orElseThrow().code()).contains("C");
            assertThat(fields.responsibilities()).hasSize(11);
            assertThat(fields.competencies())
                    .hasSize(6)
                    .allMatch(c -> c.level().equals(Optional.of(2)));
            assertThat(fields.values()).hasSize(4);
            assertThat(fields.skills()).hasSize(8);
            assertThat(fields.experience()).hasSize(2);
            assertThat(levels(proposal)).containsExactly("MV");
            assertThat(fields.statedRevision().orElseThrow().iso()).contains("2019-05");
            assertThat(fields.requirements()).hasSize(2);
        }
    }
}
