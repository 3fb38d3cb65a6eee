package org.muster.app.policies;

/** Something is wrong in a policy file, at a place given as a JSON pointer. */
final class Fault extends RuntimeException {
    Fault(String place, String problem) {
        super(place.isEmpty() ? problem : place + " " + problem);
    }
}
