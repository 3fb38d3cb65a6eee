package org.muster.api.vetting.transfers;

import java.time.LocalDate;
import java.time.Period;
import java.util.Optional;
import org.muster.api.calendar.DayInWords;
import org.muster.api.clearances.ClearanceLevel;
import org.muster.api.personal.NotPersonal;
import org.muster.api.policies.PolicySet;
import org.muster.api.policies.PolicySet.Ladder;
import org.muster.api.policies.PolicySet.Level;

/**
 * What a clearance of another force is worth here on a day, under one policy set: a function of
 * these alone, so that it can be worked out again under any set.
 *
 * @param lastDay of the clearance that its acceptance would give; absent where it is not acceptable
 * @param because the rule and the arithmetic, in a sentence
 */
@NotPersonal(because = "days and levels")
public record Worth(
        boolean acceptable,
        Optional<LocalDate> lastDay,
        String because,
        LocalDate on,
        String policyVersion) {

    public static Worth of(
            EarlierClearance earlier, ClearanceLevel asked, LocalDate on, PolicySet policy) {
        var level = policy.level(asked).filter(l -> l.ladder() == Ladder.FORCE);
        if (level.isEmpty()) return none(asked + " is not for a force to accept.", on, policy);
        if (!policy.satisfies(earlier.level(), asked)) {
            return none(earlier.level() + " does not stand for " + asked + ".", on, policy);
        }
        return policy.transfers()
                .acceptedWithin()
                .map(within -> aged(earlier, level.get(), within, on, policy))
                .orElseGet(
                        () ->
                                none(
                                        "Every transferee is vetted in full, however recent their"
                                                + " clearance.",
                                        on,
                                        policy));
    }

    private static Worth aged(
            EarlierClearance earlier, Level level, Period within, LocalDate on, PolicySet policy) {
        var until = policy.transfers().acceptableUntil(earlier.grantedOn()).orElseThrow();
        if (on.isAfter(until)) {
            return none(
                    "Granted on %s, and accepted while less than %s old: the last day for that was %s, and this is %s."
                            .formatted(
                                    DayInWords.of(earlier.grantedOn()),
                                    words(within),
                                    DayInWords.of(until),
                                    DayInWords.of(on)),
                    on,
                    policy);
        }
        if (on.isAfter(earlier.lastDay())) {
            return none("It ended there on " + DayInWords.of(earlier.lastDay()) + ".", on, policy);
        }
        return lasting(earlier, level, on, policy);
    }

    private static Worth lasting(
            EarlierClearance earlier, Level level, LocalDate on, PolicySet policy) {
        var term = words(level.validity());
        var worth =
                switch (policy.transfers().countedFrom()) {
                    case EARLIER_GRANT ->
                            some(
                                    earliest(
                                            earlier.grantedOn().plus(level.validity()),
                                            earlier.lastDay()),
                                    "Its last day is counted from its grant there on %s: %s from then, and no later than its last day there, %s."
                                            .formatted(
                                                    DayInWords.of(earlier.grantedOn()),
                                                    term,
                                                    DayInWords.of(earlier.lastDay())),
                                    on,
                                    policy);
                    case ACCEPTANCE ->
                            some(
                                    on.plus(level.validity()),
                                    "Its last day is counted from its acceptance here on %s: %s from then."
                                            .formatted(DayInWords.of(on), term),
                                    on,
                                    policy);
                };
        return worth.lastDay().filter(on::isAfter).isEmpty()
                ? worth
                : none(worth.because() + " That day has passed.", on, policy);
    }

    private static LocalDate earliest(LocalDate one, LocalDate other) {
        return one.isBefore(other) ? one : other;
    }

    private static Worth some(LocalDate lastDay, String because, LocalDate on, PolicySet policy) {
        return new Worth(true, Optional.of(lastDay), because, on, policy.version());
    }

    private static Worth none(String because, LocalDate on, PolicySet policy) {
        return new Worth(false, Optional.empty(), because, on, policy.version());
    }

    private static String words(Period period) {
        var words = new StringBuilder();
        append(words, period.getYears(), "year");
        append(words, period.getMonths(), "month");
        append(words, period.getDays(), "day");
        return words.toString();
    }

    private static void append(StringBuilder words, int count, String unit) {
        if (count == 0) return;
        if (!words.isEmpty()) words.append(", ");
        words.append(count).append(' ').append(unit).append(count == 1 ? "" : "s");
    }
}
