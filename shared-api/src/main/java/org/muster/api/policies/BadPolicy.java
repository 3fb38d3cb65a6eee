package org.muster.api.policies;

/** Something is wrong in the text of a policy set, at a place given as a JSON pointer. */
public final class BadPolicy extends RuntimeException {
    private final String place;
    private final String problem;

    public BadPolicy(String place, String problem) {
        super(place.isEmpty() ? problem : place + " " + problem, null, false, false);
        this.place = place;
        this.problem = problem;
    }

    public String place() {
        return place;
    }

    public String problem() {
        return problem;
    }
}
