package org.muster.api;

/**
 * A code of the policy set (a clearance level, a check, an accreditation): policy data gives it its
 * meaning, so a new one needs no code. Implemented by records of one component, written as a flat
 * string.
 */
public interface Code {
    String code();

    /**
     * Returns the code unchanged if it is 1 to 40 of {@code A-Z 0-9 _}, beginning with a letter.
     */
    static String wellFormed(String code) {
        if (!code.matches("[A-Z][A-Z0-9_]{0,39}")) {
            throw new IllegalArgumentException(
                    "must be 1 to 40 of A-Z, 0-9 and _, beginning with a letter");
        }
        return code;
    }
}
