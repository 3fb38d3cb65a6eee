package org.muster.web.support.pages;

import java.util.List;
import java.util.Set;
import org.muster.api.access.Role;

/**
 * A place that the navigation leads to. A feature declares its own, beside its pages.
 *
 * @param order places with a lower number come first in their group
 * @param key names the place to the pages that belong to it
 * @param roles who finds it in the navigation; whether they may see it is decided behind it
 */
public record Place(
        Group group, int order, String key, String label, String path, Set<Role> roles) {
    public Place {
        roles = Set.copyOf(roles);
    }

    /** What a place is about: whoever has too many places for one line finds them by group. */
    public enum Group {
        POSTING("Posting"),
        VETTING("Vetting"),
        OVERSIGHT("Oversight");

        private final String label;

        Group(String label) {
            this.label = label;
        }
    }

    /** One entry of the navigation's first line: a place, or a group of them. */
    public record Entry(String label, List<Place> places) {
        static Entry of(Place place) {
            return new Entry(place.label(), List.of(place));
        }

        static Entry of(Group group, List<Place> places) {
            return new Entry(group.label, places);
        }

        /** Where the entry leads. */
        public String path() {
            return places.getFirst().path();
        }

        public boolean isGroup() {
            return places.size() > 1;
        }

        public boolean holds(String key) {
            return places.stream().anyMatch(place -> place.key().equals(key));
        }
    }
}
