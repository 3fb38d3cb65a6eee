package org.muster.app.browser;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.microsoft.playwright.Page;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/**
 * What every page has to be: accessible, without lost links, and no wider than the screen. A page
 * that is made of the same parts as one of its kind before is not judged for accessibility again.
 */
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
    private static final String PARTS =
            """
            (() => {
              const part = e => [e.tagName, e.className.baseVal ?? e.className, e.type, e.role].join('.');
              const all = [...document.querySelectorAll('body *')];
              const titles = all.filter(e => /^H[1-6]$/.test(e.tagName)).map(e => e.tagName);
              return [...new Set(all.map(e => part(e.parentElement) + '>' + part(e))), ...titles].join(' ');
            })()""";

    private final Set<String> judged = new HashSet<>();

    /** What is wrong with the page that is shown, each with where it is. */
    List<String> of(Page page, String kind) {
        var faults = new ArrayList<String>();
        for (var width : List.of(NARROW, WIDE)) {
            page.setViewportSize(width, HEIGHT);
            var needed = ((Number) page.evaluate(WIDTH)).intValue();
            if (needed > width) faults.add("%d px wide at %d px".formatted(needed, width));
        }
        if (page.evaluate(LOST) instanceof List<?> lost && !lost.isEmpty()) {
            faults.add("Links to places that the page does not have: " + lost);
        }
        if (judged.add(kind + page.evaluate(PARTS))) violations(page).forEach(faults::add);
        return faults.stream().map(fault -> page.url() + ": " + fault).toList();
    }

    private static Stream<String> violations(Page page) {
        var axe = new AxeBuilder(page).withTags(RULES).setLegacyMode(true);
        return axe.analyze().getViolations().stream()
                .map(rule -> rule.getId() + " " + rule.getNodes().getFirst().getHtml());
    }
}
