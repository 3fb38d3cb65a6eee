package org.muster.web.support.security.chains;

import java.time.Clock;
import java.time.Duration;
import org.muster.web.support.limits.BodyLimit;
import org.muster.web.support.limits.Limits;
import org.muster.web.support.limits.RateLimit;
import org.muster.web.support.limits.TokenBuckets;
import org.muster.web.support.requests.Repeats;
import org.muster.web.support.requests.RequestHash;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.web.access.intercept.AuthorizationFilter;
import org.springframework.security.web.context.SecurityContextHolderFilter;
import org.springframework.security.web.header.HeaderWriterFilter;
import org.springframework.stereotype.Component;

/** The filters that stand in every chain, beside those of the framework. */
@Component
class Guards {
    private final BodyLimit bodies;
    private final RateLimit rate;
    private final Repeats repeats;
    private final SessionEnd sessions;

    Guards(Limits limits, SessionRules rules, RequestHash repeatable) {
        var perSecond = limits.requestsPerSecond();
        var pace = Duration.ofSeconds(1).dividedBy(perSecond);
        bodies = new BodyLimit(limits);
        rate = new RateLimit(new TokenBuckets(2 * perSecond, pace, System::nanoTime));
        repeats = new Repeats(repeatable);
        sessions = new SessionEnd(rules, Clock.systemUTC());
    }

    void stand(HttpSecurity http) {
        Hardening.apply(http);
        http.addFilterBefore(sessions, SecurityContextHolderFilter.class)
                .addFilterAfter(bodies, HeaderWriterFilter.class)
                .addFilterBefore(rate, AuthorizationFilter.class);
    }

    void noteRepeats(HttpSecurity http) {
        http.addFilterAfter(repeats, AuthorizationFilter.class);
    }
}
