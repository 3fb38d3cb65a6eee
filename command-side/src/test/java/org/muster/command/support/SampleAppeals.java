package org.muster.command.support;

import java.time.LocalDate;
import java.time.Period;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.muster.api.access.Role;
import org.muster.api.appeals.AppealRules;
import org.muster.api.appeals.Ground;
import org.muster.api.appeals.LateReason;
import org.muster.api.appeals.refusals.HarmReason;
import org.muster.api.calendar.BankHolidays;
import org.muster.api.calendar.DayUnit;
import org.muster.api.calendar.TimeLimit;
import org.muster.api.draws.DrawRules;
import org.muster.api.notices.NoticeRules;
import org.muster.api.policies.PolicySet.Ladder;
import org.muster.api.vacancies.PostRules;
import org.muster.api.vetting.Rationale;

/** What scenarios know of appeals: seven working days from the second day after the notice. */
public final class SampleAppeals {
    public static final NoticeRules NOTICES =
            new NoticeRules(
                    List.of(Period.ofMonths(6), Period.ofMonths(3), Period.ofMonths(1)),
                    Period.ofYears(1),
                    Set.of(Ladder.FORCE),
                    "made up for tests");

    public static final Ground NEW_INFORMATION = new Ground("NEW_INFORMATION");
    public static final LateReason ILLNESS = new LateReason("ILLNESS");
    public static final HarmReason SOURCE = new HarmReason("SOURCE");

    public static final DrawRules DRAWS = new DrawRules(5, Period.ofYears(1), "");

    public static final PostRules POSTS =
            new PostRules(new TimeLimit(10, DayUnit.CALENDAR_DAYS), Period.ofYears(1), "");

    public static final AppealRules RULES =
            new AppealRules(
                    new TimeLimit(7, DayUnit.WORKING_DAYS),
                    new TimeLimit(2, DayUnit.CALENDAR_DAYS),
                    Map.of(NEW_INFORMATION, "New information"),
                    Map.of(ILLNESS, "Illness"),
                    Map.of(SOURCE, "Harm to a source"),
                    Set.of(Role.APPEALS_OFFICER),
                    Rationale.STEPS,
                    Period.ofMonths(6),
                    "for tests");

    public static final BankHolidays HOLIDAYS =
            new BankHolidays(
                    "for tests",
                    Map.of(
                            day(1, 1), "New Year's Day",
                            day(4, 3), "Good Friday",
                            day(4, 6), "Easter Monday",
                            day(5, 4), "Early May bank holiday",
                            day(5, 25), "Spring bank holiday",
                            day(8, 31), "Summer bank holiday",
                            day(12, 25), "Christmas Day",
                            day(12, 28), "Boxing Day (substitute day)"));

    private SampleAppeals() {}

    private static LocalDate day(int month, int day) {
        return LocalDate.of(2026, month, day);
    }
}
