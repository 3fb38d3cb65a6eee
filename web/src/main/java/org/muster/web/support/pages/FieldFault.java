package org.muster.web.support.pages;

import java.util.Locale;

/**
 * A field of a form, and what is wrong with it.
 *
 * @param label what the page calls the field
 */
public record FieldFault(String field, String label, String detail) {
    /** Of a field that the page calls by its name. */
    static FieldFault of(String field, String detail) {
        var words = field.replaceAll("([A-Z])", " $1").toLowerCase(Locale.UK);
        var label = Character.toUpperCase(words.charAt(0)) + words.substring(1);
        return new FieldFault(field, label, detail);
    }

    FieldFault labelled(String shown) {
        return new FieldFault(field, shown, detail);
    }

    /** Such as {@code Closes on must be a possible date}. */
    public String sentence() {
        return label + " " + detail;
    }
}
