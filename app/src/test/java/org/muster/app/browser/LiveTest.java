package org.muster.app.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Locator.FilterOptions;
import com.microsoft.playwright.Route.FulfillOptions;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Function;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.muster.app.support.Caller;
import org.springframework.boot.test.web.server.LocalServerPort;

/**
 * A page that somebody has open shows what another does, without a reload. A busy machine may be
 * late once, so each page is watched four times, of which the quickest counts.
 */
@BrowserTest
class LiveTest {
    private static final String VACANCY = "Economic Crime Sergeant, Cyber Enquiry Sergeant";
    private static final String CANDIDATE = "Yusuf Said";
    private static final List<String> STAGES = List.of("Interview", "Sift", "Interview", "Sift");
    private static final Duration PROMISED = Duration.ofSeconds(1);

    @LocalServerPort int port;

    private Chromium chromium;
    private Person board;
    private String application = "";

    @BeforeEach
    void open(Chromium browser) {
        chromium = browser;
        board = as("recruiter2").opens("/vacancies").follows(VACANCY).follows("Board").listens();
        application = board.page().getByText(CANDIDATE).first().getAttribute("href");
    }

    @Test
    void a_board_shows_a_move_within_a_second_of_its_acknowledgement() {
        assertLive(board, stage -> column(stage).getByText(CANDIDATE).first());
    }

    @Test
    void a_dashboard_counts_a_move_within_a_second_of_its_acknowledgement() {
        var dashboard = as("planner").opens("/dashboard").listens();
        var shortlisted = column("Interview").locator(".app-card").filter(with("Shortlisted"));
        var before = shortlisted.count();
        var row = dashboard.page().locator("tr").filter(with("Cyber Enquiry Sergeant"));
        assertLive(
                dashboard,
                stage -> {
                    var now = stage.equals("Interview") ? before + 1 : before;
                    return row.filter(with("Shortlisted " + now));
                });
    }

    @Test
    void a_board_shows_what_happens_while_it_is_on_its_way() {
        move("Interview");
        assertThat(column("Interview").getByText(CANDIDATE).first()).isVisible();
        var earlier = new AtomicBoolean(true);
        board.page()
                .route(
                        "**/board?*",
                        route -> {
                            var seen = route.fetch();
                            if (earlier.getAndSet(false)) order("hold", "{\"reason\":\"Leave.\"}");
                            await().pollDelay(Duration.ofMillis(600)).until(() -> true);
                            route.fulfill(new FulfillOptions().setResponse(seen));
                        });

        move("Sift");

        var card = column("Sift").locator(".app-card").filter(with(CANDIDATE));
        assertThat(card.filter(with("On hold"))).isVisible();
        order("resumption", "{}");
    }

    private void assertLive(Person watcher, Function<String, Locator> sign) {
        var loads = watcher.watch().loads();
        var waits = new ArrayList<Duration>();
        for (var stage : STAGES) {
            var acknowledged = move(stage);
            assertThat(sign.apply(stage)).isVisible();
            waits.add(Duration.ofNanos(System.nanoTime() - acknowledged));
        }
        assertThat(waits).anyMatch(wait -> wait.compareTo(PROMISED) <= 0);
        assertThat(watcher.watch().loads()).isEqualTo(loads);
    }

    /** Moves the candidate, and tells when that was acknowledged. */
    private long move(String stage) {
        var order = "{\"to\":\"%s\",\"reason\":\"A second look.\"}".formatted(stage);
        Caller.as("recruiter", port).post("/api/v1" + application + "/moves", order).expect(200);
        return System.nanoTime();
    }

    private void order(String what, String body) {
        Caller.as("recruiter", port).post("/api/v1" + application + "/" + what, body).expect(200);
    }

    private Locator column(String stage) {
        return board.page().locator(".app-column--" + stage.toLowerCase(Locale.ROOT));
    }

    private static FilterOptions with(String text) {
        return new FilterOptions().setHasText(text);
    }

    private Person as(String account) {
        return chromium.somebody(port).signsIn(account);
    }
}
