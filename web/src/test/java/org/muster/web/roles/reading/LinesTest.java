package org.muster.web.roles.reading;

import static org.assertj.core.api.Assertions.assertThat;
import static org.muster.web.roles.reading.Documents.codes;
import static org.muster.web.roles.reading.Documents.levels;
import static org.muster.web.roles.reading.Documents.read;
import static org.muster.web.roles.reading.Documents.texts;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.muster.api.officers.Rank;
import org.muster.api.roles.Quotation.Criterion.Kind;
import org.muster.api.roles.imports.Warning.Code;

/** Single lines and short lists, in the many ways in which they are written. */
class LinesTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    Vetting level: SC                                    | SC RV
                    Security clearance: DV                               | DV RV
                    Vetting Level Required – Management Vetting (MV)     | MV
                    Vetting: Recruitment Vetting                         | RV
                    Vetting level: MV/SC                                 | MV SC
                    Vetting: Recruit vetting and CTC                     | RV CTC
                    Level of vetting: Developed Vetting                  | DV RV
                    Vetting: Security Check                              | SC RV
                    Vetting: SC clearance                                | SC RV
                    Vetting clearance - Counter Terrorist Check (CTC)    | CTC RV
                    Vetting: eSC                                         | ESC RV
                    Vetting: Enhanced Developed Vetting                  | EDV RV
                    Vetting: BPSS                                        | BPSS
                    Vetting: NPPV3                                       | NPPV3
                    Vetting: NPPV Level 2 (Abbreviated)                  | NPPV2A
                    Vetting: NPPV 2 Full                                 | NPPV2F
                    Vetting: Non-Police Personnel Vetting Level 2        | NPPV2
                    Vetting: NPPV3 and SC                                | NPPV3 SC
                    Vetting Level CTC                                    | CTC RV
                    Management Vetting: Yes                              | MV
                    """)
    void levels_of_vetting_are_known_by_name_and_code(String line, String levels) {
        assertThat(levels(read("Job title: Officer", line))).containsExactly(levels.split(" "));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Salary: SC5",
                "Vetting: to be confirmed",
                "Vetting: Management Vetting is desirable",
                "Vetting: some roles may require DV",
                "The DV unit deals with domestic violence.",
                "You will process applications for Management Vetting clearance.",
                "Decide whether SC clearance is required.",
                "Grade: SC6",
                "The Vetting Manager reports on DV, SC and CTC cases."
            })
    void nothing_else_requires_a_clearance(String line) {
        assertThat(levels(read("Job title: Officer", line))).isEmpty();
    }

    @Test
    void a_level_without_its_variant_is_doubtful() {
        assertThat(codes(read("Vetting: NPPV2"))).contains(Code.LEVEL_AMBIGUOUS);
        assertThat(codes(read("Vetting: NPPV"))).contains(Code.LEVEL_AMBIGUOUS);
        assertThat(codes(read("Vetting: SC or DV"))).contains(Code.LEVEL_AMBIGUOUS);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    Rank – PC                        | PC                        | CONSTABLE
                    Rank: Detective Constable        | Detective Constable       | CONSTABLE
                    Grade: Sergeant (Detective Duties) | Sergeant (Detective Duties) | SERGEANT
                    Current Grade: Inspector         | Inspector                 | INSPECTOR
                    Rank/Grade: DCI                  | DCI                       | CHIEF_INSPECTOR
                    Grade: Supt                      | Supt                      | SUPERINTENDENT
                    Rank: Chief Superintendent       | Chief Superintendent      | CHIEF_SUPERINTENDENT
                    Rank: Temporary Sergeant         | Temporary Sergeant        | SERGEANT
                    """)
    void ranks_are_known_by_name_and_letters(String line, String raw, Rank rank) {
        var grade = read(line).fields().grade().orElseThrow();
        assertThat(grade.raw()).isEqualTo(raw);
        assertThat(grade.rank()).contains(rank);
    }

    @Test
    void a_pay_scale_and_a_choice_of_ranks_name_no_rank() {
        assertThat(read("Grade: SC5").fields().grade().orElseThrow().rank()).isEmpty();
        assertThat(read("Rank: Constable or Sergeant").fields().grade().orElseThrow().rank())
                .isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Position Title: Custody Sergeant",
                "JOB TITLE: Custody Sergeant",
                "Post title – Custody Sergeant",
                "Role Title\tCustody Sergeant",
                "| Job Title | Custody Sergeant |",
                "**Post:** Custody Sergeant",
                "Role: Custody Sergeant",
                "Role Profile: Custody Sergeant",
                "Title:-  Custody Sergeant",
                "1. Job title: Custody Sergeant",
                "Job Title\nCustody Sergeant",
                "Job Title:\n\nCustody Sergeant"
            })
    void a_title_is_found_behind_its_label(String line) {
        assertThat(read(line, "Grade: Sergeant").fields().title()).contains("Custody Sergeant");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "-", "*", "•", "o", "\uf0b7", "▪", "–", "a)", "(i)", "1)", "1.", "(a)", "1.1", "➢"
            })
    void items_are_told_by_their_marks(String mark) {
        var proposal =
                read("Key responsibilities", mark + " Walk the beat.", mark + " Write it down.");
        assertThat(texts(proposal.fields().responsibilities()))
                .containsExactly("Walk the beat.", "Write it down.");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Key responsibilities",
                "KEY RESPONSIBILITIES",
                "Key accountabilities:",
                "Main Duties and Responsibilities",
                "3. Principal accountabilities",
                "D. DUTIES",
                "## Your responsibilities",
                "**Responsibilities of the role**",
                "Roles & Responsibilities",
                "What you'll do",
                "Main responsibilities (not exhaustive):"
            })
    void a_list_of_duties_has_many_names(String heading) {
        var proposal = read("Job title: Clerk", "", heading, "", "- File.", "- Find.");
        assertThat(texts(proposal.fields().responsibilities())).containsExactly("File.", "Find.");
        assertThat(proposal.fields().otherSections()).isEmpty();
    }

    @Test
    void an_unknown_heading_keeps_its_text_and_takes_no_other() {
        var proposal =
                read(
                        "Key duties:",
                        "- Drive.",
                        "",
                        "HORSES AND TACK",
                        "",
                        "Ride.",
                        "",
                        "Vetting: RV");
        assertThat(texts(proposal.fields().responsibilities())).containsExactly("Drive.");
        var other = proposal.fields().otherSections().getFirst();
        assertThat(other.heading()).contains("HORSES AND TACK");
        assertThat(texts(other.text())).containsExactly("Ride.");
    }

    @Test
    void a_heading_within_a_list_of_duties_does_not_end_it() {
        var proposal =
                read(
                        "MAIN DUTIES",
                        "",
                        "Leadership",
                        "",
                        "- Lead.",
                        "",
                        "Operations",
                        "",
                        "- Act.",
                        "");
        assertThat(texts(proposal.fields().responsibilities())).containsExactly("Lead.", "Act.");
    }

    @Test
    void headings_of_one_style_part_a_list_of_duties_from_its_beginning() {
        var proposal =
                read(
                        "Main duties:",
                        "",
                        "Leadership:",
                        "- Lead.",
                        "",
                        "Operations:",
                        "- Act.",
                        "",
                        "Vetting: RV");
        assertThat(texts(proposal.fields().responsibilities())).containsExactly("Lead.", "Act.");
        assertThat(levels(proposal)).containsExactly("RV");
    }

    @Test
    void a_plain_heading_after_a_list_ends_it_where_headings_are_plain() {
        var proposal =
                read(
                        "Key duties",
                        "",
                        "- Lead.",
                        "- Act.",
                        "",
                        "Uniform and Kit",
                        "",
                        "It is provided.");
        assertThat(texts(proposal.fields().responsibilities())).containsExactly("Lead.", "Act.");
        assertThat(proposal.fields().otherSections().getFirst().heading())
                .contains("Uniform and Kit");
    }

    @Test
    void a_word_that_may_head_a_section_may_be_an_item_too() {
        var proposal = read("Person specification", "Essential", "Typing", "Travel", "Flexibility");
        assertThat(texts(proposal.fields().criteria()))
                .containsExactly("Typing", "Travel", "Flexibility");
    }

    @Test
    void criteria_may_stand_under_essential_and_desirable() {
        var criteria =
                read(
                                "Essential criteria",
                                "• Substantive Constable",
                                "• PIP2 or equivalent",
                                "Desirable criteria",
                                "• A second language")
                        .fields()
                        .criteria();
        assertThat(criteria)
                .extracting(c -> c.kind())
                .containsExactly(Kind.ESSENTIAL, Kind.ESSENTIAL, Kind.DESIRABLE);
        assertThat(criteria).allMatch(c -> c.attribute().isEmpty());
    }

    @Test
    void criteria_may_stand_under_attributes_within_essential_and_desirable() {
        var criteria =
                read(
                                "Person specification",
                                "",
                                "Essential",
                                "",
                                "Knowledge:",
                                "- Law",
                                "Skills:",
                                "- Typing",
                                "",
                                "Desirable",
                                "",
                                "Knowledge:",
                                "- Latin")
                        .fields()
                        .criteria();
        assertThat(criteria)
                .extracting(c -> c.attribute().orElse("") + " " + c.kind())
                .containsExactly("Knowledge ESSENTIAL", "Skills ESSENTIAL", "Knowledge DESIRABLE");
    }

    @Test
    void the_last_essential_criterion_is_no_attribute_of_the_desirable() {
        var criteria =
                read("Essential", "Substantive constable", "A clean record", "Desirable", "Latin")
                        .fields()
                        .criteria();
        assertThat(criteria)
                .extracting(c -> c.kind())
                .containsExactly(Kind.ESSENTIAL, Kind.ESSENTIAL, Kind.DESIRABLE);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "We are emotionally aware (level 2)",
                "Emotionally aware – Level 2",
                "Level 2: Emotionally aware",
                "• Emotionally Aware (L2)",
                "Emotionally aware | 2",
                "Emotionally aware: Level 2",
                "We are emotionally aware (Level 2): I notice how people are."
            })
    void competencies_are_written_in_many_ways(String line) {
        var competencies =
                read("Competencies and values", line, "Vetting: RV").fields().competencies();
        assertThat(competencies)
                .singleElement()
                .satisfies(c -> assertThat(c.name()).containsIgnoringCase("emotionally aware"))
                .satisfies(c -> assertThat(c.level()).contains(2));
    }

    @Test
    void a_competency_under_the_heading_of_values_is_still_a_competency() {
        var fields = read("Values: We are emotionally aware (level 2)").fields();
        assertThat(fields.competencies()).hasSize(1);
        assertThat(fields.values()).isEmpty();
    }

    @Test
    void names_of_both_frameworks_do_not_tell_which_it_is() {
        var fields = read("Competencies", "We take ownership (Level 1)").fields();
        assertThat(fields.competencies().getFirst().framework()).isEmpty();
        var newer =
                read("Competencies", "We take ownership (Level 1)", "Values", "Courage").fields();
        assertThat(newer.competencies().getFirst().framework()).contains("CVF-2024");
    }

    @Test
    void several_levels_beside_a_name_are_none() {
        var proposal = read("Competencies", "We take ownership (Level 1/2)");
        assertThat(proposal.fields().competencies().getFirst().level()).isEmpty();
        assertThat(codes(proposal)).contains(Code.LEVEL_AMBIGUOUS);
    }

    @Test
    void labels_that_are_no_field_are_kept_with_their_values() {
        var proposal =
                read(
                        "Job title: Clerk",
                        "Location: Leeds",
                        "Call sign: KF42",
                        "Closing date: 1 May");
        assertThat(proposal.fields().otherSections())
                .extracting(s -> s.heading().orElseThrow() + "=" + s.text().getFirst().text())
                .containsExactly("Location=Leeds", "Call sign=KF42", "Closing date=1 May");
    }

    @Test
    void a_second_value_for_a_field_is_kept_beside_the_first() {
        var proposal = read("Grade: Sergeant", "Grade: Inspector");
        assertThat(proposal.fields().grade().orElseThrow().raw()).isEqualTo("Sergeant");
        assertThat(proposal.fields().otherSections().getFirst().text().getFirst().text())
                .isEqualTo("Inspector");
    }

    @Test
    void plain_fields_say_where_they_were_read() {
        var source = "Job title: Clerk\nReports to: Head Clerk";
        var spans = ProfileReader.read(source).spans();
        assertThat(Documents.at(source, spans.get("title"))).isEqualTo("Clerk");
        assertThat(Documents.at(source, spans.get("reportsTo"))).isEqualTo("Head Clerk");
        assertThat(Optional.ofNullable(spans.get("force"))).isEmpty();
    }

    @Test
    void sentences_ask_only_where_they_ask() {
        var proposal =
                read(
                        "Main duties:",
                        "- Supervise substantive Sergeants.",
                        "- Ensure staff have completed probation.",
                        "",
                        "Desirable criteria:",
                        "- Substantive Inspector.",
                        "- PIP3.");
        assertThat(proposal.fields().requirements()).isEmpty();
        List<String> hoped = Arrays.asList("PIP2, or willing to work towards it", "PIP2 desirable");
        for (var line : hoped) {
            assertThat(read("Essential criteria", "- " + line).fields().requirements()).isEmpty();
        }
    }
}
