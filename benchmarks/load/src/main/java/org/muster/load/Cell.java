package org.muster.load;

import tools.jackson.databind.node.ObjectNode;

/** What so many callers did in a few seconds, and what it took of the processors. */
record Cell(Tally tally, Processors.Taken taken, double seconds) {
    double perSecond() {
        return tally.perSecond();
    }

    /** Milliseconds of processor time for each thing done. */
    double service() {
        return taken.service() / tally.count();
    }

    double database() {
        return taken.database() / tally.count();
    }

    double load() {
        return taken.load() / tally.count();
    }

    /** How many processors all the rest of the machine kept busy meanwhile. */
    double others() {
        return taken.others() / 1000 / seconds;
    }

    String inWords() {
        return "%,.0f/s, p50 %.1f ms, p99 %.1f ms, processor %.2f + %.2f ms (generator %.2f; others %.1f cores)"
                .formatted(
                        perSecond(),
                        tally.within(0.5),
                        tally.within(0.99),
                        service(),
                        database(),
                        load(),
                        others());
    }

    /** What of the service's time its JVM spent on compiling, in words. */
    String compiling() {
        return "%.0f %% of the service's compiling".formatted(100 * taken.compilingShare());
    }

    void writeTo(ObjectNode node) {
        node.put("perSecond", Figures.rounded(perSecond()));
        node.put("p50Ms", Figures.rounded(tally.within(0.5)));
        node.put("p99Ms", Figures.rounded(tally.within(0.99)));
        node.put("serviceCpuMs", Figures.rounded(service()));
        node.put("compilingShare", Figures.rounded(taken.compilingShare()));
        node.put("databaseCpuMs", Figures.rounded(database()));
        node.put("generatorCpuMs", Figures.rounded(load()));
        node.put("othersCores", Figures.rounded(others()));
    }
}
