package org.muster.web.officers;

import java.util.Set;
import org.muster.api.access.Access;
import org.muster.api.officers.OfficerLine;
import org.muster.web.support.pages.Place;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Where the navigation leads to officers. */
@Configuration(proxyBeanMethods = false)
class OfficerPlaces {
    @Bean
    Place officers() {
        var roles = Set.copyOf(Access.rolesFor(OfficerLine.Find.class));
        return new Place(Place.Group.POSTING, 40, "officers", "Officers", "/officers", roles);
    }
}
