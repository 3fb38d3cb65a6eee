package org.muster.web.roles.reading;

import static org.assertj.core.api.Assertions.assertThat;
import static org.muster.web.roles.reading.Documents.codes;
import static org.muster.web.roles.reading.Documents.levels;
import static org.muster.web.roles.reading.Documents.texts;

import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.muster.api.Force;
import org.muster.api.officers.Rank;
import org.muster.api.roles.Requirement.ResidencyRequired;
import org.muster.api.roles.imports.Warning.Code;

/** Four documents of other forces, each against what a careful person would take from it. */
class OtherForcesTest {
    @Test
    void a_triage_sergeants_profile_that_breaks_off_in_a_word() {
        var proposal = ProfileReader.read(Documents.real("01-essex-triage-sergeant.txt"));
        var fields = proposal.fields();

        assertThat(fields.title()).isEmpty();
        assertThat(fields.roleCode()).contains("EPPPU306a");
        assertThat(fields.limitedDutiesCategory().orElseThrow().code()).contains("D");
        assertThat(fields.limitedDutiesCategory().orElseThrow().gloss())
                .contains("Vbl&Physl RA &nofullshft");
        assertThat(fields.purpose()).hasSize(1);
        assertThat(fields.purpose().getFirst().text())
                .contains("consultation. Run the daily work")
                .endsWith("at risk of harm.");
        assertThat(fields.responsibilities()).hasSize(3);
        assertThat(fields.requiredClearances()).isEmpty();
        assertThat(codes(proposal)).contains(Code.ARTEFACT_STRIPPED, Code.UNTERMINATED_PARAGRAPH);
    }

    @Test
    void a_special_branch_form_that_runs_on() {
        var proposal = ProfileReader.read(Documents.real("07-btp-special-branch-detective.txt"));
        var fields = proposal.fields();

        assertThat(fields.title()).contains("Detective");
        assertThat(fields.grade().orElseThrow().rank()).contains(Rank.CONSTABLE);
        assertThat(fields.reportsTo()).contains("Detective Sergeant, Investigations");
        assertThat(levels(proposal)).containsExactly("DV", "RV");
        assertThat(fields.roleCode()).isEmpty();
        assertThat(fields.purpose())
                .singleElement()
                .satisfies(
                        p -> assertThat(p.text()).startsWith("To make Special Branch enquiries"));
        assertThat(fields.responsibilities()).hasSize(2);
        assertThat(fields.otherSections())
                .extracting(s -> s.heading())
                .contains(
                        Optional.of("Department"),
                        Optional.of("Division"),
                        Optional.of("No of Posts"),
                        Optional.of("Post Number"),
                        Optional.of("DIMENSIONS OF THE POST"));
        assertThat(codes(proposal))
                .contains(Code.ARTEFACT_STRIPPED, Code.EMPTY_SECTION, Code.UNTERMINATED_PARAGRAPH);
    }

    @Test
    void a_crime_desk_advert_whose_labels_stand_apart_from_their_values() {
        var proposal = ProfileReader.read(Documents.real("13-durham-crime-desk-officer.txt"));
        var fields = proposal.fields();

        assertThat(fields.title().orElseThrow()).startsWith("CRIME DESK OFFICER");
        assertThat(fields.force()).isEmpty();
        assertThat(fields.grade()).isEmpty();
        assertThat(fields.requiredClearances()).isEmpty();
        assertThat(fields.purpose().getFirst().text()).startsWith("As Crime Desk Officer you will");
        assertThat(texts(fields.criteria()))
                .singleElement()
                .asString()
                .startsWith("Four GCSE levels");
        assertThat(fields.requirements())
                .singleElement()
                .isInstanceOfSatisfying(
                        ResidencyRequired.class, r -> assertThat(r.years()).isEqualTo(3));
        assertThat(fields.otherSections())
                .extracting(s -> s.heading())
                .contains(Optional.of("Closing date"), Optional.of("Vetting"));
        assertThat(codes(proposal)).contains(Code.HEADINGS_PAIRED, Code.TITLE_UNLABELLED);
    }

    @Test
    void a_vetting_officers_advert_in_which_no_vetting_is_required() {
        var proposal = ProfileReader.read(Documents.real("17-bch-vetting-officer-sc5.txt"));
        var fields = proposal.fields();

        assertThat(fields.title().orElseThrow()).startsWith("BCH Vetting Officer");
        assertThat(fields.force()).contains(new Force("Cambridgeshire Constabulary"));
        assertThat(fields.status()).contains("Police Staff");
        assertThat(fields.grade()).isEmpty();
        assertThat(fields.roleCode()).isEmpty();
        assertThat(fields.requiredClearances()).isEmpty();
        assertThat(fields.requirements()).isEmpty();
        assertThat(fields.responsibilities()).isEmpty();
    }
}
