package org.muster.web.roles.json;

import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonSubTypes.Type;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import org.muster.api.roles.Requirement;
import org.muster.api.roles.Requirement.AccreditationRequired;
import org.muster.api.roles.Requirement.ProbationCompleted;
import org.muster.api.roles.Requirement.RankRequired;
import org.muster.api.roles.Requirement.ResidencyRequired;
import org.muster.api.roles.Requirement.VehicleRequired;
import org.springframework.boot.jackson.autoconfigure.JsonMapperBuilderCustomizer;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Says in JSON what kind of requirement each is. */
@JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "kind")
@JsonSubTypes({
    @Type(value = RankRequired.class, name = "RANK"),
    @Type(value = AccreditationRequired.class, name = "ACCREDITATION"),
    @Type(value = VehicleRequired.class, name = "VEHICLE"),
    @Type(value = ResidencyRequired.class, name = "RESIDENCY"),
    @Type(value = ProbationCompleted.class, name = "PROBATION")
})
interface RequirementShape {

    /** Tells the mapper. */
    @Configuration(proxyBeanMethods = false)
    class Registration {
        @Bean
        JsonMapperBuilderCustomizer kindsOfRequirement() {
            return json -> json.addMixIn(Requirement.class, RequirementShape.class);
        }
    }
}
