package org.muster.web.roles.reading.words;

import static org.muster.api.officers.Rank.*;

import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.muster.api.officers.Rank;

/** Knows the ranks by their names and by the letters that officers use for them. */
public final class Ranks {
    private static final Map<Pattern, Rank> NAMES = new LinkedHashMap<>();

    static {
        name("(?:ACC|Assistant Chief Constable)s?", ASSISTANT_CHIEF_CONSTABLE);
        name("(?:DCC|Deputy Chief Constable)s?", DEPUTY_CHIEF_CONSTABLE);
        name("Chief Constables?", CHIEF_CONSTABLE);
        name(
                "(?:DCS|(?:Ch|Chief|Detective Chief|Det Ch)\\.? ?(?:Supt|Superintendent))s?",
                CHIEF_SUPERINTENDENT);
        name("(?:D/?Supt|Det Supt|Supt|Superintendent)s?", SUPERINTENDENT);
        name(
                "(?:DCI|(?:Ch|Chief|Detective Chief|Det Ch)\\.? ?(?:Insp|Inspector))s?",
                CHIEF_INSPECTOR);
        name("(?:DI|D/?Insp|Insp|Inspector)s?", INSPECTOR);
        name("(?:DS|PS|D/?Sgt|Sgt|Sergeant)s?", SERGEANT);
        name("(?:DC|PC|Constable)s?", CONSTABLE);
    }

    private static final Pattern DETECTIVE =
            Pattern.compile(
                    "(?i)\\bdetective\\b|\\bdet\\b|\\bD(?:C|S|I|CI|CS|/?Sgt|/?Insp|/?Supt)\\b");

    private Ranks() {}

    private static void name(String words, Rank rank) {
        NAMES.put(Pattern.compile("(?i)(?<![\\w/])" + words + "(?!\\w)"), rank);
    }

    /** Returns the rank that the text names, if it names exactly one. */
    public static Optional<Rank> only(String text) {
        var found = EnumSet.noneOf(Rank.class);
        var rest = text;
        for (var name : NAMES.entrySet()) {
            var matcher = name.getKey().matcher(rest);
            if (matcher.find()) {
                found.add(name.getValue());
                rest = matcher.replaceAll(" ");
            }
        }
        return found.size() == 1 ? Optional.of(found.iterator().next()) : Optional.empty();
    }

    /** Says whether the text is the name of a rank and nothing more. */
    public static boolean isRank(String text) {
        return text.length() < 60 && only(text).isPresent() && text.split(" ").length <= 4;
    }

    public static boolean isDetective(String text) {
        return DETECTIVE.matcher(text).find();
    }
}
