package org.muster.app.browser;

import com.deque.html.axecore.args.AxeRunOptions;
import com.deque.html.axecore.playwright.AxeBuilder;
import com.microsoft.playwright.Page;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** What every page has to be: accessible, without lost links, and no wider than the screen. */
final class Inspection {
    private static final List<String> RULES =
            List.of("wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice");
    private static final int WIDE = 1280;
    private static final int NARROW = 360;
    private static final int HEIGHT = 900;
    private static final String WIDTH = "document.scrollingElement.scrollWidth";
    private static final String LOST =
            """
            [...document.querySelectorAll('a[href^="#"]')].map(a => a.getAttribute('href'))
                .filter(href => !document.getElementById(decodeURIComponent(href.slice(1))))""";

    private Inspection() {}

    /** What is wrong with the page that is shown, each with where it is. */
    static List<String> of(Page page) {
        var faults = new ArrayList<String>();
        for (var width : List.of(NARROW, WIDE)) {
            page.setViewportSize(width, HEIGHT);
            var needed = ((Number) page.evaluate(WIDTH)).intValue();
            if (needed > width) faults.add("%d px wide at %d px".formatted(needed, width));
        }
        if (page.evaluate(LOST) instanceof List<?> lost && !lost.isEmpty()) {
            faults.add("Links to places that the page does not have: " + lost);
        }
        violations(page).forEach(faults::add);
        return faults.stream().map(fault -> page.url() + ": " + fault).toList();
    }

    private static Stream<String> violations(Page page) {
        var onlyViolations =
                new AxeRunOptions(); // what is in order is judged too, but not described
        onlyViolations.setResultTypes(List.of("violations"));
        var axe = new AxeBuilder(page).options(onlyViolations).withTags(RULES);
        return axe.setLegacyMode(true).analyze().getViolations().stream()
                .map(rule -> rule.getId() + " " + rule.getNodes().getFirst().getHtml());
    }
}
