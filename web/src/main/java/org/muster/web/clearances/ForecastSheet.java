package org.muster.web.clearances;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.muster.api.clearances.ClearanceLevel;
import org.muster.api.clearances.forecast.ExpiryForecast;
import org.muster.api.clearances.forecast.ExpiryForecast.Month;
import org.muster.web.support.pages.Bar;
import org.muster.web.support.pages.Bar.Part;

/** The forecast as its page shows it: a row for each month, with its figures and a bar. */
public record ForecastSheet(
        LocalDate today, List<Row> rows, Map<ClearanceLevel, Long> live, long ending) {
    private static final DateTimeFormatter MONTH =
            DateTimeFormatter.ofPattern("MMMM uuuu", Locale.UK);

    /** One month. */
    public record Row(String month, Map<ClearanceLevel, Long> ending, long all, Bar bar) {}

    static ForecastSheet of(ExpiryForecast forecast) {
        var most = forecast.months().stream().mapToLong(Month::all).max().orElse(0);
        return new ForecastSheet(
                forecast.today(),
                forecast.months().stream().map(month -> row(month, most)).toList(),
                forecast.live(),
                forecast.months().stream().mapToLong(Month::all).sum());
    }

    private static Row row(Month month, long most) {
        return new Row(
                MONTH.format(month.month()),
                month.ending(),
                month.all(),
                Bar.of(List.of(new Part(month.all(), "vetting")), most));
    }
}
