package org.muster.web.officers;

import java.util.Set;
import org.muster.api.access.Needs;
import org.muster.api.officers.OfficerLine;
import org.muster.web.support.pages.Place;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Where the navigation leads to officers. */
@Configuration(proxyBeanMethods = false)
class OfficerPlaces {
    @Bean
    Place officers() {
        var roles = OfficerLine.Find.class.getAnnotation(Needs.class).value();
        return new Place(40, "officers", "Officers", "/officers", Set.of(roles));
    }
}
