package org.muster.app.browser;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Browser.NewContextOptions;
import com.microsoft.playwright.BrowserType.LaunchOptions;
import com.microsoft.playwright.Playwright;
import com.microsoft.playwright.assertions.PlaywrightAssertions;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The browser of this machine, in which each person has windows and cookies of their own. */
final class Chromium implements AutoCloseable {
    private static final List<String> FLAGS =
            List.of(
                    "--no-sandbox",
                    "--disable-gpu",
                    "--disable-quic",
                    "--no-first-run",
                    "--disable-background-networking",
                    "--disable-component-update",
                    "--disable-sync",
                    "--lang=en-GB");

    private static final int PATIENCE_MILLIS = 30_000;

    private final Playwright playwright;
    private final Browser browser;
    private final List<Person> people = new ArrayList<>();

    private Chromium(Playwright playwright, Browser browser) {
        this.playwright = playwright;
        this.browser = browser;
    }

    /** Where the browser is that the environment names. */
    static Optional<Path> named() {
        return Optional.ofNullable(System.getenv("MUSTER_CHROMIUM"))
                .filter(name -> !name.isBlank())
                .map(Path::of);
    }

    static Chromium launch(Path program) {
        var nothingToDownload = Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1");
        PlaywrightAssertions.setDefaultAssertionTimeout(PATIENCE_MILLIS);
        var playwright =
                Playwright.create(new Playwright.CreateOptions().setEnv(nothingToDownload));
        var options = new LaunchOptions().setExecutablePath(program).setArgs(FLAGS);
        return new Chromium(playwright, playwright.chromium().launch(options));
    }

    /** Somebody who has not signed in yet. */
    Person somebody(int port) {
        return somebody(port, new NewContextOptions());
    }

    /** Somebody whose browser runs no script. */
    Person somebodyWithoutScript(int port) {
        return somebody(port, new NewContextOptions().setJavaScriptEnabled(false));
    }

    private Person somebody(int port, NewContextOptions options) {
        options.setBaseURL("http://localhost:" + port)
                .setLocale("en-GB")
                .setTimezoneId("Europe/London")
                .setViewportSize(1280, 900);
        var person = new Person(browser.newContext(options));
        people.add(person);
        return person;
    }

    /** Closes every window, and tells what they did that no page of ours may do. */
    List<String> closeWindows() {
        var faults = people.stream().flatMap(person -> person.faults().stream()).toList();
        people.forEach(Person::leaves);
        people.clear();
        return faults;
    }

    @Override
    public void close() {
        browser.close();
        playwright.close();
    }
}
