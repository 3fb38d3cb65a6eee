package org.muster.load;

import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** What came out: for people as a table, for programs under stable names. */
final class Figures {
    private static final JsonMapper JSON = new JsonMapper();

    private final ObjectNode all = JSON.createObjectNode();
    private final List<Row> rows = new ArrayList<>();

    private record Row(String what, String came, String wanted) {}

    /** Figures that belong together, under one name. */
    ObjectNode group(String name) {
        return all.withObject("/" + name);
    }

    void row(String what, String format, Object... came) {
        rows.add(new Row(what, String.format(Locale.ROOT, format, came), ""));
    }

    /** A figure that something is expected of; it is kept among the programs' figures too. */
    void goal(String name, String what, Optional<Double> came, boolean least, double wanted) {
        var met = came.map(figure -> least ? figure >= wanted : figure <= wanted);
        var words = (least ? "at least " : "at most ") + plain(wanted);
        rows.add(
                new Row(
                        what,
                        came.map(Figures::plain).orElse("cannot be measured here"),
                        words + met.map(yes -> yes ? ": met" : ": NOT MET").orElse("")));
        var goal = group("goals").withObject("/" + name);
        came.ifPresent(figure -> goal.put("value", rounded(figure)));
        goal.put(least ? "atLeast" : "atMost", wanted);
        met.ifPresent(yes -> goal.put("met", yes));
    }

    /** Takes in figures that something else has written. */
    void add(Path file) throws Exception {
        all.setAll((ObjectNode) JSON.readTree(Files.readString(file)));
    }

    Optional<Double> figure(String pointer) {
        var value = all.at(pointer);
        return value.isNumber() ? Optional.of(value.asDouble()) : Optional.empty();
    }

    void print() {
        var width = rows.stream().mapToInt(row -> row.what().length()).max().orElse(0);
        var middle = rows.stream().mapToInt(row -> row.came().length()).max().orElse(0);
        for (var row : rows) {
            var line = "%-" + width + "s  %-" + middle + "s  %s";
            System.out.println(
                    line.formatted(row.what(), row.came(), row.wanted()).stripTrailing());
        }
    }

    void write(Path file) throws Exception {
        Files.writeString(file, all.toPrettyString() + System.lineSeparator());
    }

    static double rounded(double figure) {
        return Math.round(figure * 1000) / 1000.0;
    }

    static double median(List<Double> figures) {
        var sorted = figures.stream().sorted().toList();
        var half = sorted.size() / 2;
        return sorted.size() % 2 == 1
                ? sorted.get(half)
                : (sorted.get(half - 1) + sorted.get(half)) / 2;
    }

    private static String plain(double figure) {
        return figure >= 100
                ? "%,.0f".formatted(figure)
                : "%.2f".formatted(figure).replaceAll("\\.?0+$", "");
    }
}
