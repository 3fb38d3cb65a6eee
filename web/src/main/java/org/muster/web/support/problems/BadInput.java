package org.muster.web.support.problems;

import java.util.List;

/** The request itself is wrong; says where and how. */
public final class BadInput extends RuntimeException {
    private final List<Fault> faults;
    private final String code;

    public BadInput(String name, String detail) {
        this(List.of(Fault.of(name, detail)), "");
    }

    public BadInput(List<Fault> faults) {
        this(faults, "");
    }

    /** Bad input of a kind that has a stable code for programs. */
    public BadInput(List<Fault> faults, String code) {
        super("The request is not valid.", null, false, false);
        this.faults = List.copyOf(faults);
        this.code = code;
    }

    public List<Fault> faults() {
        return faults;
    }

    public String code() {
        return code;
    }
}
