package org.muster.app.eventstore;

import static java.util.Comparator.comparingLong;
import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toList;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import com.github.benmanes.caffeine.cache.Expiry;
import com.github.benmanes.caffeine.cache.Scheduler;
import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.LongSupplier;
import org.muster.api.Event;
import org.muster.api.StreamId;
import org.muster.api.views.Histories;
import org.muster.api.views.Recorded;

/**
 * The streams that decisions look into, remembered for a moment: what is new in them is always read
 * from the store, and only what lies below the watermark, and so is there for good, is remembered.
 */
final class RememberedStreams implements Histories {
    private static final int MOST_EVENTS = 20_000;
    private static final Duration MOMENT = Duration.ofMinutes(1);

    private final PostgresEventEngine engine;
    private final LongSupplier safeIndex;
    private final Cache<String, List<Recorded<Event>>> remembered =
            Caffeine.newBuilder()
                    .maximumWeight(MOST_EVENTS)
                    .<String, List<Recorded<Event>>>weigher((_, events) -> events.size())
                    .expireAfter(Expiry.creating((_, _) -> MOMENT))
                    .scheduler(Scheduler.systemScheduler())
                    .build();

    RememberedStreams(PostgresEventEngine engine, LongSupplier safeIndex) {
        this.engine = engine;
        this.safeIndex = safeIndex;
    }

    @Override
    public List<Recorded<Event>> of(StreamId... streams) {
        var known = new LinkedHashMap<String, List<Recorded<Event>>>();
        for (var stream : streams) known.put(stream.key(), recalled(stream.key()));
        var seen = new LinkedHashMap<String, Long>();
        known.forEach((stream, events) -> seen.put(stream, events.size() - 1L));
        var safe = safeIndex.getAsLong(); // as it was before: what is read later may yet be undone
        var fresh = engine.after(seen);
        remember(known, fresh, safe);
        return together(known, fresh);
    }

    private List<Recorded<Event>> recalled(String stream) {
        var events = remembered.getIfPresent(stream);
        return events == null ? List.of() : events;
    }

    private void remember(Map<String, List<Recorded<Event>>> known, List<Entry> fresh, long safe) {
        fresh.stream()
                .filter(entry -> entry.recorded().position() <= safe)
                .collect(groupingBy(Entry::stream, mapping(Entry::recorded, toList())))
                .forEach(
                        (stream, events) -> {
                            var all = new ArrayList<>(known.get(stream));
                            all.addAll(events);
                            remembered.put(stream, List.copyOf(all));
                        });
    }

    private static List<Recorded<Event>> together(
            Map<String, List<Recorded<Event>>> known, List<Entry> fresh) {
        var all = new ArrayList<Recorded<Event>>();
        known.values().forEach(all::addAll);
        fresh.forEach(entry -> all.add(entry.recorded()));
        all.sort(comparingLong(Recorded::position));
        return all;
    }
}
