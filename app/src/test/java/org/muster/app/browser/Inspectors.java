package org.muster.app.browser;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;

/** A browser beside the one of the run: both inspect pages at once, each with half of them. */
final class Inspectors implements AutoCloseable {
    private final ExecutorService thread = Executors.newSingleThreadExecutor();
    private final Chromium other = Chromium.launch(Chromium.named().orElseThrow());

    /** What is wrong with the pages, and what windows did that no page of ours may do. */
    List<String> faults(Chromium own, int port, String account, List<String> pages) {
        var others = thread.submit(() -> found(other, port, account, half(pages, 1)));
        var faults = new ArrayList<>(found(own, port, account, half(pages, 0)));
        try {
            faults.addAll(others.get());
        } catch (InterruptedException | ExecutionException e) {
            throw new IllegalStateException(e);
        }
        return faults;
    }

    private static List<String> found(
            Chromium browser, int port, String account, List<String> pages) {
        var reader = browser.somebody(port).signsIn(account);
        var faults = new ArrayList<String>();
        for (var page : pages) faults.addAll(Inspection.of(reader.opens(page).page()));
        faults.addAll(browser.closeWindows());
        return faults;
    }

    private static List<String> half(List<String> pages, int which) {
        return IntStream.range(0, pages.size())
                .filter(number -> number % 2 == which)
                .mapToObj(pages::get)
                .toList();
    }

    @Override
    public void close() {
        thread.shutdown();
        other.close();
    }
}
