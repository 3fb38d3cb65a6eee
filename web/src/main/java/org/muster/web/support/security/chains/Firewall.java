package org.muster.web.support.security.chains;

import java.util.List;
import org.muster.web.support.problems.BadInput;
import org.muster.web.support.problems.Fault;
import org.muster.web.support.problems.replies.Replies;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.security.web.firewall.HttpFirewall;
import org.springframework.security.web.firewall.RequestRejectedHandler;
import org.springframework.security.web.firewall.StrictHttpFirewall;

/** Turns away addresses, parameters and headers that no honest caller sends. */
@Configuration(proxyBeanMethods = false)
class Firewall {
    @Bean
    HttpFirewall strictFirewall() {
        var firewall = new StrictHttpFirewall();
        firewall.setAllowedParameterValues(
                value -> value == null || value.chars().noneMatch(Firewall::isControl));
        return firewall;
    }

    @Bean
    RequestRejectedHandler rejected(Replies replies) {
        var fault =
                new Fault("", "the address, a parameter or a header holds characters not allowed");
        return (request, response, _) ->
                replies.send(request, response, new BadInput(List.of(fault)));
    }

    private static boolean isControl(int c) {
        return Character.isISOControl(c) && c != '\n' && c != '\r' && c != '\t';
    }
}
