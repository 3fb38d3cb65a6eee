package org.muster.web.support.pages;

import java.util.Set;
import org.muster.api.access.Role;

/**
 * A place that the navigation leads to. A feature declares its own, beside its pages.
 *
 * @param order places with a lower number come first
 * @param key names the place to the pages that belong to it
 * @param roles who finds it in the navigation; whether they may see it is decided behind it
 */
public record Place(int order, String key, String label, String path, Set<Role> roles) {
    public Place {
        roles = Set.copyOf(roles);
    }
}
