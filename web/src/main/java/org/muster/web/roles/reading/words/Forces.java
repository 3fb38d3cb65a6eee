package org.muster.web.roles.reading.words;

import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.muster.web.roles.reading.text.Range;

/** Knows the police forces of the United Kingdom by name. */
public final class Forces {
    private static final List<String> NAMES =
            Arrays.asList(
                    """
                    Avon and Somerset Police
                    Avon and Somerset Constabulary
                    Bedfordshire Police
                    British Transport Police
                    Cambridgeshire Constabulary
                    Cambridgeshire Police
                    Cheshire Constabulary
                    Cheshire Police
                    City of London Police
                    Civil Nuclear Constabulary
                    Cleveland Police
                    Cumbria Constabulary
                    Cumbria Police
                    Derbyshire Constabulary
                    Derbyshire Police
                    Devon and Cornwall Police
                    Devon & Cornwall Police
                    Dorset Police
                    Durham Constabulary
                    Durham Police
                    Dyfed-Powys Police
                    Essex Police
                    Gloucestershire Constabulary
                    Gloucestershire Police
                    Greater Manchester Police
                    Gwent Police
                    Hampshire Constabulary
                    Hampshire and Isle of Wight Constabulary
                    Hertfordshire Constabulary
                    Humberside Police
                    Kent Police
                    Kent County Constabulary
                    Lancashire Constabulary
                    Lancashire Police
                    Leicestershire Police
                    Lincolnshire Police
                    Merseyside Police
                    Metropolitan Police Service
                    Metropolitan Police
                    Ministry of Defence Police
                    Norfolk Constabulary
                    North Wales Police
                    North Yorkshire Police
                    Northamptonshire Police
                    Northumbria Police
                    Nottinghamshire Police
                    Police Scotland
                    Police Service of Scotland
                    Police Service of Northern Ireland
                    South Wales Police
                    South Yorkshire Police
                    Staffordshire Police
                    Suffolk Constabulary
                    Surrey Police
                    Sussex Police
                    Thames Valley Police
                    Warwickshire Police
                    West Mercia Police
                    West Mercia Constabulary
                    West Midlands Police
                    West Yorkshire Police
                    Wiltshire Police
                    Wiltshire Constabulary
                    """
                            .split("\n"));
    private static final Pattern ANY =
            Pattern.compile(
                    "(?i)\\b(?:"
                            + NAMES.stream()
                                    .sorted(Comparator.comparing(String::length).reversed())
                                    .map(Pattern::quote)
                                    .collect(Collectors.joining("|"))
                            + ")\\b");

    private Forces() {}

    /** Says whether the text is the name of a force and nothing more. */
    public static boolean isForce(String text) {
        return text.length() < 60 && ANY.matcher(text).matches();
    }

    /** Returns where the text first names a force. */
    public static Optional<Range> mention(CharSequence text) {
        var matcher = ANY.matcher(text);
        return matcher.find()
                ? Optional.of(new Range(matcher.start(), matcher.end()))
                : Optional.empty();
    }

    /** Says whether the text begins with the name of a force. */
    public static boolean beginsWithForce(String text) {
        var head = text.substring(0, Math.min(60, text.length())).toLowerCase(Locale.ROOT);
        return NAMES.stream().anyMatch(name -> head.startsWith(name.toLowerCase(Locale.ROOT)));
    }
}
