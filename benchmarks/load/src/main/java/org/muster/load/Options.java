package org.muster.load;

import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * What is measured, and where.
 *
 * @param service the process of the service
 * @param data its data folder
 * @param starts what the measurement of the starts wrote, if it was made
 */
record Options(
        int port,
        long service,
        Path data,
        int ticks,
        Optional<Path> starts,
        Optional<Path> json,
        Extent extent) {

    /** How long and how often. */
    record Extent(int warmUp, int rounds, int seconds, int events, int watched, int rebuilds) {
        static final Extent WHOLE = new Extent(40_000, 3, 8, 50_000, 45, 3);
        static final Extent QUICK = new Extent(2_000, 1, 3, 5_000, 8, 1);

        /** Six numbers with commas between, in the order above. */
        static Extent of(String numbers) {
            var n = Stream.of(numbers.split(",")).mapToInt(Integer::parseInt).toArray();
            return new Extent(n[0], n[1], n[2], n[3], n[4], n[5]);
        }
    }

    /** Read from arguments such as {@code --port=8080}. */
    static Options of(String... arguments) {
        Map<String, String> given = new HashMap<>();
        for (var argument : arguments) {
            var parts = argument.split("=", 2);
            given.put(parts[0], parts.length == 2 ? parts[1] : "");
        }
        return new Options(
                Integer.parseInt(given.get("--port")),
                Long.parseLong(given.get("--service")),
                Path.of(given.get("--data")),
                Integer.parseInt(given.getOrDefault("--ticks", "100")),
                Optional.ofNullable(given.get("--starts")).map(Path::of),
                Optional.ofNullable(given.get("--json")).map(Path::of),
                extent(given));
    }

    private static Extent extent(Map<String, String> given) {
        if (given.containsKey("--extent")) return Extent.of(given.get("--extent"));
        return given.containsKey("--quick") ? Extent.QUICK : Extent.WHOLE;
    }
}
