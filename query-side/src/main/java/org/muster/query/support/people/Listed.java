package org.muster.query.support.people;

import org.muster.api.officers.Rank;

/**
 * An officer in the list of officers.
 *
 * @param place in that list
 */
public record Listed(Person person, Rank rank, String place) {}
