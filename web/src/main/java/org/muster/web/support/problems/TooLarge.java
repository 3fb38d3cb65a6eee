package org.muster.web.support.problems;

import java.io.IOException;

/** The body goes on beyond what is read here. */
public final class TooLarge extends IOException {
    public TooLarge(long most) {
        super("The body must be at most " + most + " bytes.");
    }
}
