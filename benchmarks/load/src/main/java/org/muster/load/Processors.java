package org.muster.load;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * What processes take of the machine's processors, as Linux counts it. A database's share is that
 * of the postmaster, of its children, and of the children that have ended.
 */
final class Processors {
    private static final Path PROC = Path.of("/proc");
    private static final String COMPILER = "C[12] Compiler.*";
    private static final int PARENT = 1;
    private static final int OWN_TIME = 11;
    private static final int CHILDRENS_TIME = 13;

    private final long service;
    private final long postmaster;
    private final double millisPerTick;

    Processors(long service, long postmaster, int ticksPerSecond) {
        this.service = service;
        this.postmaster = postmaster;
        this.millisPerTick = 1000.0 / ticksPerSecond;
    }

    static boolean canBeRead() {
        return Files.isReadable(PROC.resolve("self/stat"));
    }

    /**
     * Milliseconds of processor time, since the beginning or between two readings.
     *
     * @param compiling what of the service's time its JVM spent on compiling
     */
    record Taken(double service, double compiling, double database, double load, double all) {
        Taken since(Taken before) {
            return new Taken(
                    service - before.service,
                    Math.max(0, compiling - before.compiling), // threads that ended take theirs away
                    database - before.database,
                    load - before.load,
                    all - before.all);
        }

        /** The share of the service's time that its JVM spent on compiling. */
        double compilingShare() {
            return service == 0 ? 0 : compiling / service;
        }

        /** What everything else on the machine took. */
        double others() {
            return Math.max(0, all - service - database - load);
        }
    }

    /** Something that is done as often as it can be, and how often it was. */
    interface Doing {
        Tally done() throws Exception;
    }

    /** Has it done, and says what it took. */
    Cell measured(Doing doing) throws Exception {
        var before = read();
        var begun = System.nanoTime();
        var tally = doing.done();
        var taken = read().since(before);
        return new Cell(tally, taken, (System.nanoTime() - begun) / 1e9);
    }

    /** What has been taken until now; nothing where it cannot be read. */
    private Taken read() {
        if (!canBeRead()) return new Taken(0, 0, 0, 0, 0);
        return new Taken(
                own(stat(service)),
                compiling(),
                database(),
                own(stat(ProcessHandle.current().pid())),
                all());
    }

    private double compiling() {
        try (Stream<Path> threads = Files.list(PROC.resolve(service + "/task"))) {
            return threads.filter(thread -> first(thread.resolve("comm")).matches(COMPILER))
                    .mapToDouble(thread -> own(fields(first(thread.resolve("stat")))))
                    .sum();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private double database() {
        var whole = own(stat(postmaster)) + of(stat(postmaster), CHILDRENS_TIME);
        for (var child : childrenOfPostmaster()) whole += own(child);
        return whole;
    }

    private List<String[]> childrenOfPostmaster() {
        try (Stream<Path> processes = Files.list(PROC)) {
            return processes
                    .filter(process -> process.getFileName().toString().matches("[0-9]+"))
                    .map(process -> stat(Long.parseLong(process.getFileName().toString())))
                    .filter(stat -> stat.length > PARENT)
                    .filter(stat -> Long.parseLong(stat[PARENT]) == postmaster)
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private double own(String[] stat) {
        return of(stat, OWN_TIME);
    }

    private double of(String[] stat, int field) {
        if (stat.length <= field + 1) return 0;
        return millisPerTick * (Long.parseLong(stat[field]) + Long.parseLong(stat[field + 1]));
    }

    /** All that the machine did, without waiting and without what was stolen from it. */
    private double all() {
        var fields = first(PROC.resolve("stat")).split(" +");
        var ticks = 0L;
        for (var field : new int[] {1, 2, 3, 6, 7}) ticks += Long.parseLong(fields[field]);
        return millisPerTick * ticks;
    }

    /** The fields after the name, which may hold spaces; none if the process has ended. */
    private static String[] stat(long process) {
        return fields(first(PROC.resolve(process + "/stat")));
    }

    private static String[] fields(String line) {
        return line.substring(line.lastIndexOf(')') + 1).strip().split(" ");
    }

    /** The megabytes that a process holds; those shared with others in part. */
    static Optional<Double> resident(long process) {
        return number(PROC.resolve(process + "/status"), "VmRSS:");
    }

    /** The megabytes that all of the database holds, with what they share counted once. */
    Optional<Double> databaseHolds() {
        return Stream.concat(
                        Stream.of(postmaster),
                        ProcessHandle.of(postmaster).stream()
                                .flatMap(ProcessHandle::children)
                                .map(ProcessHandle::pid))
                .map(process -> number(PROC.resolve(process + "/smaps_rollup"), "Pss:"))
                .flatMap(Optional::stream)
                .reduce(Double::sum);
    }

    private static Optional<Double> number(Path file, String name) {
        try (var lines = Files.lines(file)) {
            return lines.filter(line -> line.startsWith(name))
                    .map(line -> Long.parseLong(line.replaceAll("[^0-9]", "")) / 1024.0)
                    .findFirst();
        } catch (IOException | UncheckedIOException e) {
            return Optional.empty();
        }
    }

    private static String first(Path file) {
        try {
            return Files.readString(file).lines().findFirst().orElse(")");
        } catch (IOException e) {
            return ")"; // it has ended
        }
    }
}
