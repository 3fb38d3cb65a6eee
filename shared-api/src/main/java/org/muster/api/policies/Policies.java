package org.muster.api.policies;

import java.util.List;
import java.util.Optional;

/** The policy sets that this service judges by, and how the text of one is read. */
public interface Policies {
    /** Those that ship with the service and those that were activated since. */
    PolicySets sets();

    /** Those that ship with the service. */
    PolicySets shipped();

    /** The text of a shipped or activated set, by its version. */
    Optional<String> text(String version);

    /**
     * Reads the text of a set.
     *
     * @throws BadPolicy if it is not one
     */
    PolicySet read(String text);

    /** What one text says otherwise than another, in the order of the newer one. */
    List<PolicyDifference> differences(String older, String newer);
}
