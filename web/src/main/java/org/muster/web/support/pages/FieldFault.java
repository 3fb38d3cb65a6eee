package org.muster.web.support.pages;

import java.util.Locale;

/** A field of a form, and what is wrong with it. */
public record FieldFault(String field, String detail) {
    /** Such as {@code Closes on must be a possible date}. */
    public String sentence() {
        var words = field.replaceAll("([A-Z])", " $1").toLowerCase(Locale.UK);
        return Character.toUpperCase(words.charAt(0)) + words.substring(1) + " " + detail;
    }
}
