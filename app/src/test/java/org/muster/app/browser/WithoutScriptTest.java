package org.muster.app.browser;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.web.server.LocalServerPort;

/** What has to work in a browser that runs no script. */
@BrowserTest
class WithoutScriptTest {
    private static final String DOCUMENT =
            """
            Role title: Quay Constable
            Grade: Constable
            Role code: Q0771
            Status: Police

            Vetting level:
            Recruitment Vetting required.

            Main responsibilities:
              • Patrol the quays on foot.

            Necessary experience:
            Must be a substantive Constable.
            """;

    @LocalServerPort int port;

    private Chromium chromium;

    @BeforeEach
    void open(Chromium browser) {
        chromium = browser;
    }

    @Test
    void a_card_is_moved_on_the_board() {
        as("recruiter")
                .opens("/vacancies")
                .follows("Marine Unit Sergeant")
                .follows("Board")
                .follows("Move Nadia Haddad")
                .ticks("Interview")
                .fills("Reason", "Sails well.")
                .presses("Move")
                .sees("The application was moved.", "Moved from Sift to Interview.");
    }

    @Test
    void a_document_is_imported_and_confirmed() {
        as("recruiter")
                .opens("/role-profiles/imports")
                .fills("Or paste the text", DOCUMENT)
                .presses("Read the document")
                .sees("What was read", "Patrol the quays on foot.")
                .fills("Title", "Quay Constable")
                .fills("Force", "Kent Police")
                .presses("Confirm and publish")
                .sees("The role profile was published.", "Quay Constable", "Q0771");
    }

    @Test
    void a_case_is_decided() {
        as("decider")
                .opens("/vetting-cases")
                .follows("Owen Idris")
                .follows("Decide the case")
                .ticks("Granted")
                .presses("Decide")
                .sees("The case was decided.", "Valid until");
    }

    private Person as(String account) {
        return chromium.somebodyWithoutScript(port).signsIn(account);
    }
}
