package org.muster.app.browser;

import com.microsoft.playwright.ConsoleMessage;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Request;
import com.microsoft.playwright.Response;
import java.net.URI;
import java.util.ArrayList;
import java.util.List;

/** What a window does: the pages it loads, and whatever no page of ours may do. */
final class Watch {
    private static final String REFUSED = "Failed to load resource: the server responded with a";

    private static final String STREAM = "/api/v1/stream";

    private final List<String> faults = new ArrayList<>();
    private int loads;
    private int status;
    private boolean listening;

    static Watch over(Page page) {
        var watch = new Watch();
        page.onConsoleMessage(watch::said);
        page.onPageError(error -> watch.faults.add(page.url() + " threw " + error));
        page.onCrash(crashed -> watch.faults.add(crashed.url() + " crashed"));
        page.onRequest(watch::asked);
        page.onResponse(watch::answered);
        page.onLoad(_ -> watch.loads++);
        return watch;
    }

    /** How many pages were loaded so far: the same number later means that none was since. */
    int loads() {
        return loads;
    }

    /** What the last page was answered with. */
    int status() {
        return status;
    }

    /** Whether the page that is shown hears of changes. */
    boolean listens() {
        return listening;
    }

    List<String> faults() {
        return List.copyOf(faults);
    }

    /** A page that says no is told of in the console too; everything else there is ours. */
    private void said(ConsoleMessage message) {
        var refusal = message.text().startsWith(REFUSED) && status >= 400 && status < 500;
        if (!refusal) faults.add(message.location() + " said " + message.text());
    }

    private void asked(Request request) {
        var address = URI.create(request.url());
        if ("data".equals(address.getScheme()) || "localhost".equals(address.getHost())) return;
        faults.add("A request to " + address);
    }

    private void answered(Response response) {
        var page = response.request().isNavigationRequest() && response.status() / 100 != 3;
        if (page) status = response.status();
        listening = !page && (listening || response.url().endsWith(STREAM));
        if (response.status() >= 500) {
            faults.add(response.url() + " answered " + response.status());
        }
    }
}
