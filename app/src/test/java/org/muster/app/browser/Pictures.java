package org.muster.app.browser;

import com.microsoft.playwright.Locator.FilterOptions;
import com.microsoft.playwright.Page.ScreenshotOptions;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.web.server.LocalServerPort;

/** The pictures of the documents, taken of the demo; run by the launcher, not with the tests. */
@BrowserTest
class Pictures {
    private static final Path FOLDER =
            Path.of(System.getProperty("muster.pictures", "target/pictures"));
    private static final int WIDTH = 1440;

    @LocalServerPort int port;

    private Person recruiter;

    @BeforeEach
    void enter(Chromium chromium) {
        recruiter = chromium.somebody(port).signsIn("recruiter");
    }

    @Test
    void board() {
        recruiter
                .opens("/vacancies")
                .follows("Economic Crime Sergeant, Cyber Enquiry Sergeant")
                .follows("Board");
        take("board", 900);
    }

    @Test
    void history() {
        recruiter.opens("/applications").follows("Glyn Bowen").follows("Decision history");
        var moments = recruiter.page().locator("#at option");
        var then = moments.filter(with("Moved from Applied to Sift")).first();
        var later = moments.filter(with("The offer was accepted")).first();
        recruiter.opens(
                "%s?at=%s&with=%s"
                        .formatted(
                                recruiter.path(),
                                later.getAttribute("value"),
                                then.getAttribute("value")));
        take("history", 1000);
    }

    private static FilterOptions with(String text) {
        return new FilterOptions().setHasText(text);
    }

    private void take(String name, int height) {
        recruiter.page().setViewportSize(WIDTH, height);
        var file = FOLDER.resolve(name + ".png");
        recruiter.page().screenshot(new ScreenshotOptions().setPath(file));
    }
}
