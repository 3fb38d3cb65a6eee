package org.muster.api.policies;

import java.util.Optional;
import org.muster.api.personal.NotPersonal;

/**
 * One place at which two policy sets differ.
 *
 * @param place a JSON pointer
 * @param before what the older set says there, if anything
 * @param after what the newer set says there, if anything
 */
@NotPersonal(because = "published policy")
public record PolicyDifference(String place, Optional<String> before, Optional<String> after) {}
