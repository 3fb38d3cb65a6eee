package org.muster.api;

/** Why the domain says no: a stable code for programs, with the sentence that a person is shown. */
public enum Rejection {
    ID_TAKEN("This id is already in use for something else.");

    private final String sentence;

    Rejection(String sentence) {
        this.sentence = sentence;
    }

    public String sentence() {
        return sentence;
    }
}
