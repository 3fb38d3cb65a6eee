package org.muster.api.refusals;

import java.util.function.Function;

/** A field of an order that holds what it cannot hold: bad input, whatever the domain says. */
public final class BadField extends IllegalArgumentException {
    private final String field;
    private final String detail;

    public BadField(String field, String detail) {
        super(field + " " + detail);
        this.field = field;
        this.detail = detail;
    }

    /** Returns the value as checked; if the check refuses it, the refusal names the field. */
    public static <T, R> R checked(String field, T value, Function<T, R> check) {
        try {
            return check.apply(value);
        } catch (IllegalArgumentException e) {
            throw new BadField(field, e.getMessage());
        }
    }

    public static void unless(boolean holds, String field, String detail) {
        if (!holds) throw new BadField(field, detail);
    }

    /** The field's name, as the order spells it. */
    public String field() {
        return field;
    }

    /** What is wrong, without the field's name. */
    public String detail() {
        return detail;
    }
}
