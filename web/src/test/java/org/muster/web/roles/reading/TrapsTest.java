package org.muster.web.roles.reading;

import static org.assertj.core.api.Assertions.assertThat;
import static org.muster.web.roles.reading.Documents.codes;
import static org.muster.web.roles.reading.Documents.levels;
import static org.muster.web.roles.reading.Documents.read;
import static org.muster.web.roles.reading.Documents.texts;

import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.muster.api.roles.Quotation.Criterion.Kind;
import org.muster.api.roles.imports.Proposal;
import org.muster.api.roles.imports.Warning.Code;

/**
 * The twenty traps of role profiles, each on a document that ships or on a few lines of its own.
 */
class TrapsTest {
    private final Proposal marine = ProfileReader.read(Documents.ours(Documents.MARINE));
    private final Proposal economic = ProfileReader.read(Documents.ours(Documents.ECONOMIC));
    private final Proposal researcher =
            ProfileReader.read(Documents.ours("vetting-researcher.txt"));

    @Test
    void trap_1_no_break_spaces_trail_after_headings() {
        assertThat(marine.fields().competencies())
                .extracting(c -> c.name())
                .contains("Emotionally Aware", "Deliver, Support and Inspire");
    }

    @Test
    void trap_2_no_break_spaces_inside_a_sentence_become_one_space() {
        assertThat(marine.fields().values().getFirst().descriptor().orElseThrow())
                .contains("alike. I value what");
    }

    @Test
    void trap_3_a_value_may_follow_its_label_after_a_blank_line() {
        assertThat(levels(marine)).containsExactly("MV");
        var code = read("Role code:", "", "AB123", "", "Main purpose:", "", "To serve.");
        assertThat(code.fields().roleCode()).contains("AB123");
        assertThat(texts(code.fields().purpose())).containsExactly("To serve.");
    }

    @Test
    void trap_4_an_empty_heading_takes_no_other_heading_as_its_value() {
        assertThat(researcher.fields().requiredClearances()).isEmpty();
        assertThat(researcher.fields().responsibilities()).hasSize(5);
        assertThat(researcher.fields().otherSections())
                .anyMatch(
                        s ->
                                s.heading().equals(Optional.of("Vetting Level"))
                                        && s.text().isEmpty());
        assertThat(marine.fields().otherSections().getLast().heading())
                .contains("National Occupational Standards");
        assertThat(codes(marine)).contains(Code.EMPTY_SECTION);
    }

    @Test
    void trap_5_competencies_need_no_heading() {
        assertThat(marine.fields().competencies()).hasSize(6);
        assertThat(marine.fields().experience()).hasSize(2);
    }

    @Test
    void trap_6_accredited_is_no_level_and_the_scales_are_kept_apart() {
        assertThat(marine.fields().values())
                .extracting(v -> v.name())
                .containsExactly("Impartiality", "Integrity", "Public Service", "Transparency");
        assertThat(marine.fields().competencies()).allMatch(c -> c.level().equals(Optional.of(2)));
        assertThat(marine.fields().skills()).anyMatch(s -> s.level().equals(Optional.of(5)));
    }

    @Test
    void trap_7_the_last_parenthesis_is_the_level() {
        assertThat(marine.fields().skills())
                .filteredOn(s -> s.name().equals("Mgmt of Police Information (MOPI)"))
                .singleElement()
                .satisfies(s -> assertThat(s.level()).contains(3));
    }

    @Test
    void trap_8_names_are_kept_with_their_slashes_and_cuts() {
        assertThat(marine.fields().skills())
                .extracting(s -> s.name())
                .contains(
                        "Fisheries / Customs Liaison & Contl",
                        "First Aid - Cold Water Casualties",
                        "Health & Safety");
    }

    @Test
    void trap_9_a_cut_sentence_is_taken_and_warned_of() {
        var cut =
                marine.fields().skills().stream()
                        .filter(s -> s.name().startsWith("First Aid"))
                        .findFirst()
                        .orElseThrow();
        assertThat(cut.descriptor().orElseThrow()).endsWith("of the casualty for future");
        assertThat(marine.warnings())
                .anyMatch(
                        w ->
                                w.code() == Code.UNTERMINATED_PARAGRAPH
                                        && w.span().equals(Optional.of(cut.span())));
        assertThat(marine.fields().skills())
                .anyMatch(s -> s.descriptor().orElse("").contains("to court.Completes"));
    }

    @Test
    void trap_10_errors_of_typing_are_kept() {
        assertThat(texts(marine.fields().responsibilities()))
                .anyMatch(t -> t.contains("before there submission"));
        assertThat(texts(economic.fields().criteria()))
                .anyMatch(t -> t.contains("a through knowledge"));
    }

    @Test
    void trap_11_numbers_restart_and_repeat_and_items_are_told_apart_by_their_place() {
        assertThat(economic.fields().subRoles())
                .extracting(s -> s.tasks().size())
                .containsExactly(4, 3, 5);
        assertThat(economic.fields().responsibilities()).hasSize(10);
        assertThat(codes(economic)).contains(Code.DUPLICATE_ITEM);
        assertThat(researcher.fields().responsibilities().get(2).text())
                .startsWith("and the results of checks");
        var privateUse = read("Main duties:", "\uf0b7 Drive.", "\uf0b7 Walk.");
        assertThat(texts(privateUse.fields().responsibilities()))
                .containsExactly("Drive.", "Walk.");
    }

    @Test
    void trap_12_artefacts_are_taken_out_and_noted() {
        assertThat(texts(economic.fields().criteria())).noneMatch(t -> t.contains("bookmark"));
        assertThat(marine.fields().purpose().getFirst().text()).contains("weathers. The sergeant");
        var printed =
                read(
                        "NOT PROTECTIVELY MARKED",
                        "Job title: Clerk",
                        "Purpose: To file papers.",
                        "Staffing Handbook Page 1 of 5 Form AB4:1.2 Version 1.2");
        assertThat(texts(printed.fields().purpose())).containsExactly("To file papers.");
        assertThat(codes(printed)).filteredOn(c -> c == Code.ARTEFACT_STRIPPED).hasSize(2);
    }

    @Test
    void trap_13_two_headings_then_two_cells_are_paired() {
        assertThat(economic.fields().reportsTo())
                .contains("Detective Inspector, Economic Crime Unit");
        assertThat(economic.fields().directReports())
                .contains("Detective Constables and civilian investigators");
        assertThat(economic.fields().otherSections())
                .extracting(s -> s.heading().orElseThrow() + " " + s.text().size())
                .containsExactly("Responsibility 7", "Decision Making 2");
        assertThat(codes(economic)).contains(Code.HEADINGS_PAIRED);
    }

    @Test
    void trap_14_the_name_of_an_attribute_goes_on_after_a_slash() {
        assertThat(economic.fields().criteria())
                .extracting(c -> c.attribute().orElseThrow())
                .contains(
                        "Attainments/Knowledge",
                        "Skills/Specialisms",
                        "Decision Making/Problem Solving/Planning");
    }

    @Test
    void trap_15_essential_and_desirable_belong_to_the_attribute_before_them() {
        var criteria = economic.fields().criteria();
        assertThat(criteria)
                .filteredOn(c -> c.attribute().orElseThrow().startsWith("Decision Making"))
                .extracting(c -> c.kind())
                .containsExactly(Kind.ESSENTIAL, Kind.DESIRABLE);
        assertThat(criteria)
                .filteredOn(c -> c.attribute().equals(Optional.of("Experience")))
                .extracting(c -> c.kind())
                .containsExactly(Kind.DESIRABLE);
        assertThat(criteria)
                .filteredOn(c -> c.attribute().equals(Optional.of("Citizen Focus")))
                .extracting(c -> c.kind())
                .containsExactly(Kind.UNSPLIT);
    }

    @Test
    void trap_16_each_date_belongs_to_the_signature_before_it() {
        assertThat(economic.fields().signOffs())
                .extracting(s -> s.date().flatMap(d -> d.iso()).orElse("none"))
                .containsExactly("2021-03", "2021-05-24", "none");
        assertThat(economic.fields().statedRevision()).isEmpty();
    }

    @Test
    void trap_17_vetting_words_in_prose_require_nothing() {
        assertThat(researcher.fields().requiredClearances()).isEmpty();
        assertThat(researcher.fields().competencies()).isEmpty();
        assertThat(researcher.fields().skills()).isEmpty();
        var said = read("The team is friendly.", "", "The post holder must hold SC clearance.");
        assertThat(levels(said)).containsExactly("SC", "RV");
    }

    @Test
    void trap_18_a_line_of_one_space_is_blank_and_the_last_line_needs_no_end() {
        assertThat(economic.fields().purpose()).hasSize(3);
        assertThat(economic.fields().criteria().getLast().text()).endsWith("see things.");
    }

    @Test
    void trap_19_a_status_is_taken_only_if_it_is_a_kind_of_workforce() {
        assertThat(researcher.fields().status()).isEmpty();
        assertThat(researcher.fields().otherSections())
                .anyMatch(s -> s.heading().equals(Optional.of("Status")));
        assertThat(marine.fields().status()).contains("Police");
    }

    @Test
    void trap_20_dates_are_day_first_and_may_be_parts_of_dates() {
        assertThat(researcher.fields().signOffs().getLast().date().orElseThrow().iso())
                .contains("2019-04-01");
        assertThat(marine.fields().statedRevision().orElseThrow().iso()).contains("2019-05");
        var advert = ProfileReader.read(Documents.ours("advert-dog-handler.txt"));
        assertThat(codes(advert)).contains(Code.YEAR_ABSENT);
    }
}
