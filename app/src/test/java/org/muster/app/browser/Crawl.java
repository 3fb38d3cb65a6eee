package org.muster.app.browser;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Gatherers;
import java.util.stream.Stream;
import org.muster.app.support.Visitor;

/** A walk along the links from the start page, as one reader, who reads a few pages at once. */
final class Crawl {
    /** So many records of a kind are read for their links, and so many other pages. */
    private static final int RECORDS = 40;

    private static final int OTHERS = 6;

    private static final int AT_ONCE = 3;

    private static final Pattern LINK =
            Pattern.compile("<a (?![^>]* download)[^>]*href=\"(/[^\"#]*)");
    private static final Pattern PART =
            Pattern.compile("<[a-z][a-z0-9]*(?: [^>]*?class=\"[^\"]*\")?");
    private static final Pattern PARTICULAR = Pattern.compile("/[^/]*[0-9][^/]*|(?<=/stages)/.*");

    private final Visitor reader;
    private final Map<String, List<Found>> pages = new LinkedHashMap<>();
    private final List<String> deadEnds = new ArrayList<>();
    private final Map<String, Integer> wanted = new HashMap<>();

    private Crawl(Visitor reader) {
        this.reader = reader;
    }

    /** As somebody who has signed in. */
    static Crawl as(Visitor reader) {
        var crawl = new Crawl(reader);
        crawl.walk();
        return crawl;
    }

    /** The pages that were read, by kind: an address without what is particular to a record. */
    Map<String, List<Found>> pages() {
        return pages;
    }

    /** Links that led to no page. */
    List<String> deadEnds() {
        return deadEnds;
    }

    /** As far from the start as one more link leads, each time. */
    private void walk() {
        var known = new HashSet<String>();
        var ahead = List.of(new Step("", "/"));
        while (!ahead.isEmpty()) {
            var next = ahead.stream().filter(this::isWanted).toList();
            var read = next.stream().gather(Gatherers.mapConcurrent(AT_ONCE, this::read)).toList();
            read.forEach(this::note);
            ahead =
                    read.stream()
                            .flatMap(answer -> links(answer.html()).map(answer.step()::on))
                            .filter(step -> known.add(step.to()))
                            .toList();
        }
    }

    private boolean isWanted(Step step) {
        var most = step.kind().endsWith("/{}") ? RECORDS : OTHERS;
        return wanted.merge(step.kind(), 1, Integer::sum) <= most;
    }

    private Answer read(Step step) {
        var page = reader.get(step.to());
        return new Answer(step, page.response().statusCode(), page.html());
    }

    private void note(Answer answer) {
        var step = answer.step();
        if (answer.status() != 200) deadEnds.add(step + " answered " + answer.status());
        pages.computeIfAbsent(step.kind(), _ -> new ArrayList<>())
                .add(new Found(step.to(), parts(answer.html())));
    }

    private static Set<String> parts(String html) {
        return PART.matcher(html).results().map(MatchResult::group).collect(Collectors.toSet());
    }

    private static Stream<String> links(String html) {
        return LINK.matcher(html)
                .results()
                .map(link -> link.group(1).replace("&amp;", "&"))
                .filter(link -> !link.startsWith("/assets/"));
    }

    /** A page, and which elements of which classes it is made of. */
    record Found(String address, Set<String> parts) {}

    /** A link, and the page that it stands on. */
    private record Step(String from, String to) {
        String kind() {
            var path = to.split("\\?", 2)[0];
            return PARTICULAR.matcher(path).replaceAll("/{}");
        }

        Step on(String link) {
            return new Step(to, link);
        }
    }

    /** What a link led to. */
    private record Answer(Step step, int status, String html) {}
}
