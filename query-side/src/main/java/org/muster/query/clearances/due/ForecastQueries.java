package org.muster.query.clearances.due;

import static java.util.stream.Collectors.counting;
import static java.util.stream.Collectors.groupingBy;

import java.time.YearMonth;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.axonframework.queryhandling.QueryHandler;
import org.muster.api.clearances.ClearanceLevel;
import org.muster.api.clearances.Clearances.Held;
import org.muster.api.clearances.Clearances.Standing;
import org.muster.api.clearances.forecast.ExpiryForecast;
import org.muster.api.clearances.forecast.ExpiryForecast.Month;
import org.muster.query.clearances.Holder;
import org.muster.query.clearances.Holders;
import org.muster.query.support.Reader;
import org.springframework.stereotype.Component;

/** Answers when the clearances that are live today will end. */
@Component
class ForecastQueries {
    private static final int MONTHS = 12;

    private final Holders holders;

    ForecastQueries(Holders holders) {
        this.holders = holders;
    }

    @QueryHandler
    ExpiryForecast handle(ExpiryForecast.Find query, Reader reader) {
        var live =
                holders.all(reader).stream()
                        .filter(holder -> reader.reaches(query, holder.guard()))
                        .flatMap(holder -> live(holder, reader))
                        .toList();
        var first = YearMonth.from(reader.today());
        var months =
                IntStream.range(0, MONTHS)
                        .mapToObj(first::plusMonths)
                        .map(month -> new Month(month, byLevel(endingIn(month, live))))
                        .toList();
        return new ExpiryForecast(reader.today(), months, byLevel(live));
    }

    private static Stream<Held> live(Holder holder, Reader reader) {
        return holder.clearances().on(reader.today(), reader.policy(holder.force())).stream()
                .filter(standing -> standing.state().isLive())
                .map(Standing::clearance);
    }

    private static List<Held> endingIn(YearMonth month, List<Held> live) {
        return live.stream().filter(held -> YearMonth.from(held.to()).equals(month)).toList();
    }

    private static Map<ClearanceLevel, Long> byLevel(List<Held> held) {
        return held.stream()
                .collect(
                        groupingBy(
                                Held::level,
                                () -> new TreeMap<>(Comparator.comparing(ClearanceLevel::code)),
                                counting()));
    }
}
