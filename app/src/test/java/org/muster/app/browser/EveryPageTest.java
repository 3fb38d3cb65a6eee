package org.muster.app.browser;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.muster.app.browser.Crawl.Found;
import org.muster.app.support.Visitor;
import org.springframework.boot.test.web.server.LocalServerPort;

/** Every page that a link leads to, for each kind of reader; and the pages that say no. */
@BrowserTest
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class EveryPageTest {
    private static final int MOST_OF_A_KIND = 4;

    @LocalServerPort int port;

    private final Map<String, Set<Set<String>>> inspected = new HashMap<>();
    private final Inspectors inspectors = new Inspectors();
    private Chromium chromium;

    @AfterAll
    void close() {
        inspectors.close();
    }

    @BeforeEach
    void open(Chromium browser) {
        chromium = browser;
    }

    @ParameterizedTest
    @EnumSource
    void is_found_by_links_and_without_fault(Readers who) {
        var crawl = Crawl.as(Visitor.as(who.account(), port));

        assertThat(crawl.deadEnds()).isEmpty();
        assertThat(crawl.pages()).containsKeys(who.pages());
        var pages =
                crawl.pages().entrySet().stream()
                        .flatMap(kind -> unlikeEarlier(kind.getKey(), kind.getValue()))
                        .map(Found::address)
                        .toList();
        assertThat(inspectors.faults(chromium, port, who.account(), pages)).isEmpty();
    }

    @Test
    void is_without_fault_before_signing_in_and_when_the_password_is_wrong() {
        var nobody = chromium.somebody(port).opens("/sign-in");
        assertNoFault(nobody, 200);
        nobody.fills("Account", "recruiter").fills("Password", "guessed").presses("Sign in");
        assertNoFault(nobody.sees("The account or the password is wrong"), 200);
    }

    @Test
    void is_without_fault_when_it_says_that_there_is_nothing() {
        assertNoFault(as("recruiter").opens("/vacancies/" + UUID.randomUUID()), 404);
        assertNoFault(as("recruiter").opens("/nowhere"), 404);
        assertNoFault(as("recruiter").opens("/appointments?on=yesterday"), 400);
    }

    @Test
    void is_without_fault_when_it_is_not_for_its_reader() {
        assertNoFault(as("adams").opens("/dashboard"), 403);
    }

    @Test
    void is_without_fault_when_it_refuses_a_form() {
        var recruiter = as("recruiter").opens("/officers/new").presses("Register");
        assertNoFault(recruiter.sees("There is a problem", "Name"), 400);
        recruiter.opens("/role-profiles/imports").presses("Read the document");
        assertNoFault(recruiter.sees("There is a problem"), 400);
    }

    @Test
    void asks_an_auditor_why_before_it_shows_a_case() {
        var decider = as("decider").opens("/vetting-cases?turn=RESEARCHER").follows("Ifeoma Eze");
        var auditor = as("auditor").opens(decider.path()).sees("Why do you read this?");
        assertNoFault(auditor, 200);
        auditor.fills("Reason", "Dip sample").presses("Continue");
        assertNoFault(auditor.sees("Checklist"), 200);
    }

    private void assertNoFault(Person reader, int status) {
        assertThat(reader.watch().status()).isEqualTo(status);
        assertThat(Inspection.of(reader.page())).isEmpty();
    }

    /** The pages of a kind that are made of other parts than those inspected, up to a bound. */
    private Stream<Found> unlikeEarlier(String kind, List<Found> pages) {
        var seen = inspected.computeIfAbsent(kind, _ -> new HashSet<>());
        return pages.stream()
                .filter(page -> seen.size() < MOST_OF_A_KIND && seen.add(page.parts()));
    }

    private Person as(String account) {
        return chromium.somebody(port).signsIn(account);
    }
}
