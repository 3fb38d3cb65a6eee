package org.muster.app.browser;

import com.microsoft.playwright.APIRequestContext;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** A walk along the links from the start page, as one reader. */
final class Crawl {
    /** So many records of a kind are read for their links, and so many other pages. */
    private static final int RECORDS = 40;

    private static final int OTHERS = 6;

    private static final Pattern LINK =
            Pattern.compile("<a (?![^>]* download)[^>]*href=\"(/[^\"#]*)");
    private static final Pattern PART =
            Pattern.compile("<[a-z][a-z0-9]*(?: [^>]*?class=\"[^\"]*\")?");
    private static final Pattern PARTICULAR = Pattern.compile("/[^/]*[0-9][^/]*|(?<=/stages)/.*");

    private final APIRequestContext reader;
    private final Map<String, List<Found>> pages = new LinkedHashMap<>();
    private final List<String> deadEnds = new ArrayList<>();

    private Crawl(APIRequestContext reader) {
        this.reader = reader;
    }

    /** As somebody who has signed in. */
    static Crawl as(Person person) {
        var crawl = new Crawl(person.page().request());
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

    private void walk() {
        var known = new HashSet<String>();
        var ahead = new ArrayDeque<Step>();
        ahead.add(new Step("", "/"));
        while (!ahead.isEmpty()) {
            var step = ahead.poll();
            var kind = pages.computeIfAbsent(step.kind(), _ -> new ArrayList<>());
            if (kind.size() == (step.kind().endsWith("/{}") ? RECORDS : OTHERS)) continue;
            var html = read(step);
            kind.add(new Found(step.to(), parts(html)));
            for (var link : links(html)) {
                if (known.add(link)) ahead.add(new Step(step.to(), link));
            }
        }
    }

    private String read(Step step) {
        var answer = reader.get(step.to());
        if (answer.status() != 200) deadEnds.add(step + " answered " + answer.status());
        return answer.text();
    }

    private static Set<String> parts(String html) {
        return PART.matcher(html).results().map(MatchResult::group).collect(Collectors.toSet());
    }

    private static List<String> links(String html) {
        return LINK.matcher(html)
                .results()
                .map(link -> link.group(1).replace("&amp;", "&"))
                .filter(link -> !link.startsWith("/assets/"))
                .toList();
    }

    /** A page, and which elements of which classes it is made of. */
    record Found(String address, Set<String> parts) {}

    /** A link, and the page that it stands on. */
    private record Step(String from, String to) {
        String kind() {
            var path = to.split("\\?", 2)[0];
            return PARTICULAR.matcher(path).replaceAll("/{}");
        }
    }
}
