package org.muster.web.officers;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.muster.api.access.Account;
import org.muster.api.calendar.DayInWords;
import org.muster.api.officers.Accreditation;
import org.muster.api.officers.Leaving;
import org.muster.api.officers.Officer;
import org.muster.api.officers.OfficerView;
import org.muster.api.officers.OfficerView.ForVetting;
import org.muster.api.officers.OfficerView.Identity;
import org.muster.api.officers.OfficerView.Whole;
import org.muster.api.officers.Rank;
import org.muster.api.personal.Personal;

/** Puts an officer's record into words. */
final class OfficerWords {
    static final String ERASED = "[erased]";
    static final Map<String, String> DRIVING =
            Map.of("yes", "Drives for duty", "no", "Does not drive for duty");

    /** What can be ticked when an officer is put on record. */
    static final Map<String, String> BOXES = new LinkedHashMap<>();

    static {
        BOXES.put("promotionPool", "In the promotion pool");
        BOXES.put("eligibleForPromotion", "Eligible to be promoted");
        BOXES.put("limitedDuties", "On limited duties");
    }

    private static final String NONE = "None recorded";

    /** How somebody can leave. */
    static Map<String, String> leavings() {
        var ways = new LinkedHashMap<String, String>();
        ways.put(Leaving.RESIGNED.name(), "Resigned");
        ways.put(Leaving.RETIRED.name(), "Retired");
        ways.put(Leaving.OTHERWISE.name(), "Otherwise");
        return ways;
    }

    private OfficerWords() {}

    static Map<String, String> ranks() {
        return Stream.of(Rank.values())
                .collect(
                        Collectors.toMap(
                                Rank::name, OfficerWords::rank, (a, _) -> a, LinkedHashMap::new));
    }

    /** Such as {@code Chief inspector}. */
    static String rank(Rank rank) {
        var words = rank.name().toLowerCase(Locale.UK).replace('_', ' ');
        return Character.toUpperCase(words.charAt(0)) + words.substring(1);
    }

    /** What to its value, in the order of reading. */
    static Map<String, String> facts(OfficerView view) {
        var facts = new LinkedHashMap<String, String>();
        facts.put("Staff number", view.staffNumber().orElse(ERASED));
        facts.put("Force", view.force().name());
        view.leftOn().ifPresent(on -> facts.put("Left on", DayInWords.of(on)));
        switch (view.part()) {
            case Whole(var account, var officer) -> {
                all(officer, facts);
                facts.put("Signs in as", account(account));
            }
            case ForVetting(var rank, var resident) -> {
                facts.put("Rank", rank(rank));
                facts.put("In the United Kingdom since", day(resident));
            }
            case Identity() -> {
                // who it is, and no more
            }
        }
        return facts;
    }

    private static void all(Officer officer, Map<String, String> facts) {
        facts.put("Rank", rank(officer.rank()));
        facts.put("Promotion", promotion(officer));
        facts.put(
                "Accreditations",
                listed(officer.accreditations().stream().map(Accreditation::code)));
        facts.put(
                "Skills",
                listed(
                        officer.skills().stream()
                                .map(s -> s.name() + " (level " + s.level() + ")")));
        facts.put("Limited duties", officer.limitedDuties() ? "Yes" : "No");
        facts.put("Driving", officer.drives().map(OfficerWords::drives).orElse(NONE));
        facts.put("Probation ends", day(officer.probationEnds()));
        facts.put("Line manager", officer.lineManager().map(Account::name).orElse(NONE));
        facts.put("In the United Kingdom since", day(officer.residentInUkSince()));
    }

    private static String promotion(Officer officer) {
        var pool = officer.promotionPool() ? "In the promotion pool" : "Not in the promotion pool";
        return pool
                + (officer.eligibleForPromotion()
                        ? ", eligible to be promoted"
                        : ", not recorded as eligible to be promoted");
    }

    private static String drives(boolean drives) {
        return DRIVING.get(drives ? "yes" : "no");
    }

    private static String listed(Stream<String> items) {
        var list = items.collect(Collectors.joining(", "));
        return list.isEmpty() ? NONE : list;
    }

    private static String day(Optional<LocalDate> day) {
        return day.map(DayInWords::of).orElse(NONE);
    }

    private static String account(Optional<Personal<Account>> account) {
        return account.map(a -> a.present().map(Account::name).orElse(ERASED)).orElse(NONE);
    }
}
