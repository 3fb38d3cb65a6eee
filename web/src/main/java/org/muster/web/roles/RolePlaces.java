package org.muster.web.roles;

import java.util.EnumSet;
import org.muster.api.access.Role;
import org.muster.web.support.pages.Place;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Where the navigation leads to role profiles. */
@Configuration(proxyBeanMethods = false)
class RolePlaces {
    @Bean
    Place roleProfiles() {
        return new Place(
                Place.Group.POSTING,
                30,
                "role-profiles",
                "Role profiles",
                "/role-profiles",
                EnumSet.complementOf(EnumSet.of(Role.SERVICE)));
    }
}
