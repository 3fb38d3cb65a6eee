package org.muster.web.support.problems;

/**
 * One thing that is wrong with a request.
 *
 * @param pointer where: an RFC 6901 pointer into the body, or {@code /name} of a parameter
 */
public record Fault(String pointer, String detail) {
    /** A fault of the parameter, path variable or header of this name. */
    public static Fault of(String name, String detail) {
        return new Fault("/" + Pointers.escaped(name), detail);
    }
}
