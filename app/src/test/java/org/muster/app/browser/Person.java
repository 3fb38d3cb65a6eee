package org.muster.app.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Locator.FilterOptions;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Page.GetByLabelOptions;
import com.microsoft.playwright.Page.GetByRoleOptions;
import com.microsoft.playwright.options.AriaRole;
import java.net.URI;
import java.util.List;
import org.muster.web.support.security.passwords.DemoAccounts;

/** Somebody at a browser window: follows links, fills in forms, presses buttons, reads. */
final class Person {
    private static final int PATIENCE_MILLIS = 30_000;

    private final BrowserContext windows;
    private final Page page;
    private final Watch watch;

    Person(BrowserContext windows) {
        this.windows = windows;
        windows.setDefaultTimeout(PATIENCE_MILLIS);
        this.page = windows.newPage();
        this.watch = Watch.over(page);
    }

    Person signsIn(String account) {
        return opens("/sign-in")
                .fills("Account", account)
                .fills("Password", DemoAccounts.PASSWORD)
                .presses("Sign in");
    }

    Person opens(String path) {
        page.navigate(path);
        return this;
    }

    /** Follows the first link that is called so. */
    Person follows(String link) {
        var named = new GetByRoleOptions().setName(link).setExact(true);
        var likeButtons = page.getByRole(AriaRole.BUTTON, named).and(page.locator("a"));
        return turnsThePage(shown(page.getByRole(AriaRole.LINK, named).or(likeButtons)));
    }

    /** Presses the button of a form, and waits for the page that comes of it. */
    Person presses(String button) {
        var named = new GetByRoleOptions().setName(button).setExact(true);
        return turnsThePage(shown(page.getByRole(AriaRole.BUTTON, named)));
    }

    Person fills(String label, String text) {
        labelled(label).fill(text);
        return this;
    }

    /** Chooses from a list. */
    Person selects(String label, String option) {
        labelled(label).selectOption(option);
        return this;
    }

    /** What a list lets its reader choose from. */
    List<String> choices(String label) {
        var options = labelled(label).locator("option:not([value=''])");
        return options.allInnerTexts();
    }

    /** Ticks a box or a radio button. */
    Person ticks(String label) {
        labelled(label).check();
        return this;
    }

    /** Waits until the page hears of changes. */
    Person listens() {
        page.waitForCondition(watch::listens);
        return this;
    }

    /** Opens a part of the page that is folded away. */
    Person unfolds(String summary) {
        folded(summary).first().click();
        return this;
    }

    /** How many parts of the page are folded away under such words. */
    int countsFolded(String summary) {
        return folded(summary).count();
    }

    /** Has a form send what it does not offer. */
    Person forges(String field, String value) {
        var forged = "(radio, value) => { radio.value = value; radio.checked = true; }";
        page.locator("input[name=" + field + "]").first().evaluate(forged, value);
        return this;
    }

    /** Waits, for a moment, until the page says all of this. */
    Person sees(String... words) {
        for (var each : words) assertThat(page.locator("main")).containsText(each);
        return this;
    }

    Person doesNotSee(String words) {
        assertThat(page.locator("main")).not().containsText(words);
        return this;
    }

    /** The path of the address that is shown. */
    String path() {
        return URI.create(page.url()).getPath();
    }

    Page page() {
        return page;
    }

    Watch watch() {
        return watch;
    }

    List<String> faults() {
        return watch.faults();
    }

    void leaves() {
        windows.close();
    }

    private Locator labelled(String label) {
        return shown(page.getByLabel(label, new GetByLabelOptions().setExact(true)));
    }

    private Locator folded(String summary) {
        return page.locator("summary").filter(new FilterOptions().setHasText(summary));
    }

    private static Locator shown(Locator some) {
        return some.filter(new FilterOptions().setVisible(true)).first();
    }

    private Person turnsThePage(Locator pressed) {
        var loads = watch.loads();
        pressed.click();
        page.waitForCondition(() -> watch.loads() > loads);
        return this;
    }
}
