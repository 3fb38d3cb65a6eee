package org.muster.web.roles.reading;

import static org.assertj.core.api.Assertions.assertThat;
import static org.muster.web.roles.reading.Documents.codes;
import static org.muster.web.roles.reading.Documents.levels;
import static org.muster.web.roles.reading.Documents.texts;

import java.time.Period;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.muster.api.Force;
import org.muster.api.officers.Rank;
import org.muster.api.roles.Quotation.Criterion.Kind;
import org.muster.api.roles.Requirement.AccreditationRequired;
import org.muster.api.roles.Requirement.ProbationCompleted;
import org.muster.api.roles.Requirement.RankBasis;
import org.muster.api.roles.Requirement.RankRequired;
import org.muster.api.roles.Requirement.ResidencyRequired;
import org.muster.api.roles.Requirement.VehicleRequired;
import org.muster.api.roles.imports.Proposal;
import org.muster.api.roles.imports.Warning.Code;

/** Documents of our own in the manners of many forces. */
class OtherShapesTest {
    @Test
    void a_profile_in_markdown() {
        var proposal = read("markdown-fraud-detective.txt");
        var fields = proposal.fields();
        assertThat(fields.title()).contains("Detective Constable – Fraud and Cyber Crime");
        assertThat(fields.force()).contains(new Force("Kent Police"));
        assertThat(fields.roleCode()).contains("KP/DC/1187");
        assertThat(fields.grade().orElseThrow().rank()).contains(Rank.CONSTABLE);
        assertThat(levels(proposal)).containsExactly("MV");
        assertThat(fields.responsibilities()).hasSize(4);
        assertThat(fields.competencies())
                .hasSize(6)
                .allMatch(c -> c.level().equals(Optional.of(1)))
                .allMatch(c -> c.framework().equals(Optional.of("CVF-2024")));
        assertThat(fields.values())
                .extracting(v -> v.name())
                .containsExactly("Courage", "Respect and Empathy", "Public Service");
        assertThat(kinds(proposal, Kind.ESSENTIAL)).isEqualTo(3);
        assertThat(kinds(proposal, Kind.DESIRABLE)).isEqualTo(2);
        assertThat(fields.statedRevision().orElseThrow().iso()).contains("2025-02-03");
        assertThat(fields.requirements())
                .hasSize(3)
                .anyMatch(RankRequired.class::isInstance)
                .anyMatch(ProbationCompleted.class::isInstance)
                .anyMatch(AccreditationRequired.class::isInstance);
    }

    @Test
    void a_profile_with_numbered_headings_and_hard_line_ends() {
        var proposal = read("numbered-response-inspector.txt");
        var fields = proposal.fields();
        assertThat(fields.title()).contains("Response Team Inspector");
        assertThat(fields.force()).contains(new Force("METROPOLITAN POLICE SERVICE"));
        assertThat(fields.grade().orElseThrow().raw()).isEqualTo("Inspector");
        assertThat(levels(proposal)).containsExactly("RV");
        assertThat(fields.purpose()).hasSize(1);
        assertThat(fields.responsibilities()).hasSize(4);
        assertThat(fields.responsibilities().get(1).text())
                .isEqualTo(
                        "Set the standard of supervision for sergeants, and check that it is kept.");
        assertThat(fields.competencies())
                .hasSize(3)
                .allMatch(c -> c.level().equals(Optional.of(2)));
        assertThat(fields.values()).hasSize(4);
        assertThat(fields.otherSections())
                .singleElement()
                .satisfies(s -> assertThat(s.heading()).contains("Working environment"));
        assertThat(rank(proposal).basis()).isEqualTo(RankBasis.SUBSTANTIVE);
        assertThat(rank(proposal).rank()).isEqualTo(Rank.INSPECTOR);
    }

    @Test
    void a_job_description_whose_tables_became_bars() {
        var proposal = read("barred-table-intelligence-analyst.txt");
        var fields = proposal.fields();
        assertThat(fields.title()).contains("Intelligence Analyst");
        assertThat(fields.force()).contains(new Force("West Mercia Police"));
        assertThat(fields.grade().orElseThrow().rank()).isEmpty();
        assertThat(fields.status()).contains("Police Staff");
        assertThat(levels(proposal)).containsExactly("NPPV2");
        assertThat(codes(proposal)).contains(Code.LEVEL_AMBIGUOUS);
        assertThat(fields.responsibilities()).hasSize(3);
        assertThat(fields.criteria())
                .extracting(c -> c.attribute().orElseThrow() + " " + c.kind())
                .containsExactly(
                        "Qualifications ESSENTIAL",
                        "Qualifications DESIRABLE",
                        "Knowledge ESSENTIAL",
                        "Skills ESSENTIAL",
                        "Skills DESIRABLE",
                        "Experience DESIRABLE");
    }

    @Test
    void a_profile_in_capitals_and_letters_with_line_ends_of_another_system() {
        var proposal = read("lettered-safeguarding-sergeant.txt");
        var fields = proposal.fields();
        assertThat(fields.title()).contains("Sergeant, Public Protection");
        assertThat(fields.roleCode()).contains("PSNI/0455");
        assertThat(levels(proposal)).containsExactly("CTC", "RV");
        assertThat(codes(proposal)).doesNotContain(Code.CLEARANCE_DERIVED);
        assertThat(fields.responsibilities()).hasSize(3);
        assertThat(kinds(proposal, Kind.ESSENTIAL)).isEqualTo(2);
        assertThat(rank(proposal).basis()).isEqualTo(RankBasis.HELD_OR_IN_POOL);
        assertThat(fields.postConditions())
                .singleElement()
                .satisfies(c -> assertThat(c.recurrence()).contains(Period.ofMonths(6)));
        assertThat(fields.signOffs())
                .singleElement()
                .satisfies(s -> assertThat(s.date().orElseThrow().iso()).contains("2023-05-03"));
    }

    @Test
    void a_profile_that_has_lost_all_its_lines() {
        var proposal = read("flattened-port-constable.txt");
        var fields = proposal.fields();
        assertThat(fields.title()).contains("Ports Officer");
        assertThat(fields.force()).contains(new Force("Police Scotland"));
        assertThat(fields.reportsTo()).contains("Sergeant, Ports");
        assertThat(levels(proposal)).containsExactly("SC", "MV");
        assertThat(fields.purpose()).hasSize(1);
        assertThat(fields.responsibilities()).hasSize(3);
        assertThat(kinds(proposal, Kind.ESSENTIAL)).isEqualTo(2);
        assertThat(kinds(proposal, Kind.DESIRABLE)).isEqualTo(1);
        assertThat(codes(proposal)).contains(Code.YEAR_ABSENT, Code.ARTEFACT_STRIPPED);
    }

    @Test
    void a_profile_whose_values_stand_below_headings_in_capitals() {
        var proposal = read("capitals-firearms-constable.txt");
        var fields = proposal.fields();
        assertThat(fields.title()).contains("Authorised Firearms Officer");
        assertThat(levels(proposal)).containsExactly("DV", "RV");
        assertThat(fields.responsibilities()).hasSize(3);
        assertThat(fields.criteria())
                .extracting(c -> c.kind())
                .containsExactly(Kind.UNSPLIT, Kind.UNSPLIT, Kind.ESSENTIAL, Kind.DESIRABLE);
        assertThat(fields.postConditions()).hasSize(2);
        assertThat(fields.requirements())
                .anyMatch(r -> r instanceof ResidencyRequired residency && residency.years() == 5);
    }

    @Test
    void an_advert_without_labels_for_its_first_lines() {
        var proposal = read("advert-dog-handler.txt");
        var fields = proposal.fields();
        assertThat(fields.title()).contains("General Purpose Dog Handler");
        assertThat(fields.force()).contains(new Force("Lancashire Constabulary"));
        assertThat(levels(proposal)).containsExactly("MV");
        assertThat(fields.responsibilities()).hasSize(3);
        assertThat(fields.requirements()).anyMatch(VehicleRequired.class::isInstance);
        assertThat(fields.requirements()).anyMatch(ProbationCompleted.class::isInstance);
        assertThat(rank(proposal).basis()).isEqualTo(RankBasis.SUBSTANTIVE);
    }

    @Test
    void a_table_with_ticks() {
        var proposal = read("ticked-contact-officer.txt");
        assertThat(levels(proposal)).containsExactly("NPPV2F");
        assertThat(proposal.fields().reportsTo()).contains("Team Leader");
        assertThat(proposal.fields().criteria())
                .extracting(c -> c.kind())
                .containsExactly(Kind.ESSENTIAL, Kind.DESIRABLE, Kind.ESSENTIAL);
    }

    @Test
    void a_table_set_with_spaces() {
        var proposal = read("spaced-major-crime-inspector.txt");
        assertThat(proposal.fields().title()).contains("Detective Inspector (Major Crime)");
        assertThat(levels(proposal)).containsExactly("MV", "SC");
        assertThat(proposal.fields().purpose()).hasSize(1);
        assertThat(proposal.fields().responsibilities()).hasSize(3);
        assertThat(texts(proposal.fields().criteria()))
                .containsExactly("PIP Level 2", "PIP Level 3", "Five years as a detective");
    }

    private static Proposal read(String name) {
        return ProfileReader.read(Documents.ours(name));
    }

    private static long kinds(Proposal proposal, Kind kind) {
        return proposal.fields().criteria().stream().filter(c -> c.kind() == kind).count();
    }

    private static RankRequired rank(Proposal proposal) {
        return proposal.fields().requirements().stream()
                .filter(RankRequired.class::isInstance)
                .map(RankRequired.class::cast)
                .findFirst()
                .orElseThrow();
    }
}
