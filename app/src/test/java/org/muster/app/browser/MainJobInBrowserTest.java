package org.muster.app.browser;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.ZoneId;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestMethodOrder;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.core.io.ClassPathResource;

/** The main job from end to end, through pages alone: from a text to an officer in post. */
@BrowserTest
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class MainJobInBrowserTest {
    private static final LocalDate TODAY = LocalDate.now(ZoneId.of("Europe/London"));
    private static final String ROLE = "Harbour Sergeant";
    private static final String OFFICER = "Morgan Tully";

    @LocalServerPort int port;

    private Chromium chromium;
    private String vacancy = "";
    private String officer = "";
    private String application = "";
    private String vettingCase = "";

    @BeforeEach
    void open(Chromium browser) {
        chromium = browser;
    }

    @Test
    @Order(1)
    void a_text_is_read_reviewed_corrected_and_published() throws IOException {
        var text = new ClassPathResource("profiles/marine-unit-sergeant.txt");
        as("recruiter")
                .opens("/role-profiles")
                .follows("Import a role profile")
                .fills("Or paste the text", text.getContentAsString(StandardCharsets.UTF_8))
                .presses("Read the document")
                .sees("What was read", "Title", "EPM0412", "The document does not say.")
                .fills("Title", ROLE)
                .fills("Force", "Essex Police")
                .unfolds("Correct another plain field")
                .fills("Role code", "EPM0999")
                .presses("Confirm and publish")
                .sees("The role profile was published.", "Version 1 of 1", ROLE, "EPM0999")
                .sees("Management vetting (MV) – stated");
    }

    @Test
    @Order(2)
    void a_vacancy_with_one_post_is_created_and_opened() {
        var recruiter =
                as("recruiter")
                        .opens("/vacancies")
                        .follows("Create a vacancy")
                        .follows(ROLE)
                        .fills("Posts to fill", "1")
                        .fills("Closes at", TODAY.plusMonths(2) + "T23:59")
                        .fills("Location", "Harwich")
                        .presses("Create the vacancy")
                        .sees("Not yet open", "1, of which 1 left")
                        .presses("Open for applications")
                        .sees("It is open.");
        vacancy = recruiter.path();
    }

    @Test
    @Order(3)
    void an_officer_is_registered_and_applies() {
        var recruiter =
                as("recruiter")
                        .opens("/officers")
                        .follows("Register an officer")
                        .fills("Name", OFFICER)
                        .fills("Staff number", "T4711")
                        .fills("Force", "Essex Police")
                        .selects("Substantive rank", "Sergeant")
                        .fills("Line manager", "manager")
                        .selects("Driving", "Drives for duty")
                        .presses("Register")
                        .sees("The officer is on record.", OFFICER);
        officer = recruiter.path();
        recruiter
                .opens(vacancy)
                .follows("Enter an application")
                .fills("Name or staff number", "T4711")
                .presses("Find officers")
                .ticks(OFFICER + ", T4711, Sergeant, Essex Police")
                .fills("Statement", "I have led a crew for four years.")
                .presses("Submit the application")
                .sees("The application was submitted.", "I have led a crew for four years.");
        application = recruiter.path();
    }

    @Test
    @Order(4)
    void the_line_manager_endorses() {
        as("manager")
                .opens("/applications")
                .follows(OFFICER)
                .follows("Endorse or decline")
                .ticks("I endorse it")
                .presses("Endorse or decline")
                .sees("The line manager's view is recorded.", "Endorsed by the line manager");
    }

    @Test
    @Order(5)
    void eligibility_quotes_the_profiles_own_sentence() {
        as("recruiter")
                .opens(application)
                .follows("Assess eligibility")
                .presses("Assess eligibility")
                .sees("Eligibility was assessed.", "Rank: Sergeant, substantive")
                .sees("and be a substantive Sergeant.” – role profile, version 1");
    }

    @Test
    @Order(6)
    void it_moves_to_sift_and_interview_and_no_unknown_move_is_made() {
        var recruiter = as("recruiter").opens(application).follows("Move");
        recruiter
                .forges("to", "Posted")
                .presses("Move")
                .sees("There is a problem")
                .sees("The application cannot move from \"Applied\" to \"Posted\".");
        assertThat(recruiter.watch().status()).isEqualTo(409);
        for (var stage : new String[] {"Sift", "Interview"}) {
            recruiter
                    .opens(application)
                    .follows("Move")
                    .ticks(stage)
                    .presses("Move")
                    .sees("The application was moved.", "to " + stage);
        }
    }

    @Test
    @Order(7)
    void two_panel_members_declare_and_score_behind_seals() {
        for (var account : new String[] {"panel1", "panel2"}) {
            var member =
                    as(account)
                            .opens("/applications")
                            .follows(OFFICER)
                            .follows("Declare and score")
                            .doesNotSee("Heard from panel")
                            .ticks("I have no conflict of interest")
                            .presses("Declare")
                            .sees("Score a criterion");
            for (var criterion : member.choices("Criterion")) {
                member.selects("Criterion", criterion)
                        .ticks("4")
                        .fills("Evidence", "Heard from " + account)
                        .presses("Record the score")
                        .sees("The score is recorded.");
            }
        }
        as("recruiter").opens(application + "/panel").sees("The mean is 4.00");
    }

    @Test
    @Order(8)
    void the_post_is_offered_and_the_offer_accepted() {
        as("recruiter")
                .opens(application)
                .follows("Offer a post")
                .presses("Offer a post")
                .sees("The post was offered.")
                .follows("Answer the offer")
                .ticks("Accepted")
                .presses("Answer the offer")
                .sees("The answer is recorded.", "Offer accepted");
    }

    @Test
    @Order(9)
    void nobody_is_appointed_before_the_clearance_is_live() {
        var recruiter = as("recruiter").opens(application).follows("Appoint");
        appoint(recruiter).sees("There is a problem", "MV");
        assertThat(recruiter.watch().status()).isEqualTo(409);
    }

    @Test
    @Order(10)
    void a_case_is_opened_and_assigned() {
        as("recruiter")
                .opens(officer)
                .follows("Clearances")
                .sees("No clearance is held.")
                .follows("Open a vetting case")
                .selects("Clearance level", "Management vetting")
                .ticks("Appointment")
                .presses("Open the case")
                .sees("The vetting unit was asked for a clearance.");
        var decider =
                as("decider")
                        .opens("/vetting-cases?turn=UNASSIGNED")
                        .follows(OFFICER)
                        .follows("Assign a researcher")
                        .selects("Researcher", "researcher")
                        .presses("Assign a researcher")
                        .sees("The case was assigned.");
        vettingCase = decider.path();
    }

    @Test
    @Order(11)
    void its_researcher_records_each_check_and_recommends() {
        var researcher =
                as("researcher")
                        .opens(vettingCase)
                        .follows("Record that the forms came in")
                        .presses("Record that the forms came in")
                        .sees("The forms were recorded as received.");
        var outstanding = researcher.countsFolded("Record the result");
        assertThat(outstanding).isGreaterThan(5);
        for (int number = 1; number <= outstanding; number++) {
            researcher
                    .unfolds("Record the result")
                    .selects("Result", "Clear")
                    .fills("Reference", "R-" + number)
                    .presses("Record")
                    .sees("Reference R-" + number + ", by researcher");
        }
        researcher
                .follows("Recommend an outcome")
                .selects("Outcome", "Granted")
                .fills("Reason", "Nothing adverse.")
                .presses("Recommend an outcome")
                .sees("The recommendation was recorded.");
    }

    @Test
    @Order(12)
    void somebody_else_decides_it() {
        as("decider")
                .opens("/vetting-cases")
                .follows(OFFICER)
                .follows("Decide the case")
                .ticks("Granted")
                .presses("Decide")
                .sees("The case was decided.", "Valid until");
    }

    @Test
    @Order(13)
    void the_appointment_is_made_and_started() {
        var recruiter = as("recruiter").opens(application).sees("Cleared").follows("Appoint");
        appoint(recruiter)
                .sees("The appointment is made.", OFFICER)
                .presses("Confirm the start")
                .sees("The start is confirmed.");
    }

    @Test
    @Order(14)
    void history_board_dashboard_and_register_show_it() {
        as("auditor")
                .opens("/applications")
                .follows(OFFICER)
                .follows("Decision history")
                .sees("Moved from Applied to Sift.", "by panel2", "The offer was accepted")
                .sees("The applicant was appointed.");
        as("recruiter")
                .opens(vacancy + "/board")
                .sees("Posted1", "Appointed", "0 of 1 posts left")
                .opens("/dashboard")
                .sees(ROLE, "Appointed 1");
        as("decider").opens("/clearances?level=MV").sees(OFFICER);
    }

    private static Person appoint(Person recruiter) {
        return recruiter
                .fills("First day", TODAY.plusDays(14).toString())
                .fills("Release agreed by", "manager")
                .presses("Make the appointment");
    }

    private Person as(String account) {
        return chromium.somebody(port).signsIn(account);
    }
}
