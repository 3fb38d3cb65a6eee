package org.muster.app.operations;

/** The service cannot start here, and this is what whoever runs it can do about it. */
public final class CannotStart extends RuntimeException {
    private final String remedy;

    public CannotStart(String problem, String remedy) {
        super(problem);
        this.remedy = remedy;
    }

    public String problem() {
        return String.valueOf(getMessage());
    }

    public String remedy() {
        return remedy;
    }
}
