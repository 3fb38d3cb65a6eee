package org.muster.web.support.security.chains;

import jakarta.servlet.DispatcherType;
import jakarta.servlet.http.HttpServletRequest;
import org.muster.web.support.limits.Limits;
import org.muster.web.support.problems.Reader;
import org.muster.web.support.problems.replies.Replies;
import org.muster.web.support.security.passwords.Accounts;
import org.muster.web.support.security.tokens.TokenClaims;
import org.muster.web.support.security.tokens.TokenSignIn;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpHeaders;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configurers.AbstractHttpConfigurer;
import org.springframework.security.config.annotation.web.configurers.AuthorizeHttpRequestsConfigurer;
import org.springframework.security.config.http.SessionCreationPolicy;
import org.springframework.security.config.observation.SecurityObservationSettings;
import org.springframework.security.oauth2.jwt.JwtDecoder;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.csrf.CsrfFilter;

/** How programs may call: with credentials in each call, or as a script of a signed-in page. */
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties({Limits.class, SessionRules.class, TokenClaims.class})
class Chains {
    private final Guards guards;
    private final Replies replies;
    private final Accounts accounts;

    Chains(Guards guards, Replies replies, Accounts accounts) {
        this.guards = guards;
        this.replies = replies;
        this.accounts = accounts;
    }

    /** One filter's time is nobody's concern, and measuring each costs more than most take. */
    @Bean
    static SecurityObservationSettings noFilterIsObserved() {
        return SecurityObservationSettings.noObservations();
    }

    @Bean
    @Order(1)
    SecurityFilterChain programs(
            HttpSecurity http, ObjectProvider<JwtDecoder> tokens, TokenClaims claims) {
        forPrograms(http)
                .securityMatcher(request -> isApi(request) && hasCredentials(request))
                .csrf(AbstractHttpConfigurer::disable)
                .sessionManagement(s -> s.sessionCreationPolicy(SessionCreationPolicy.STATELESS));
        if (!accounts.isEmpty()) {
            http.httpBasic(basic -> basic.authenticationEntryPoint(signInRequired()));
        }
        tokens.ifAvailable(
                _ ->
                        http.oauth2ResourceServer(
                                server ->
                                        server.authenticationEntryPoint(signInRequired())
                                                .jwt(
                                                        jwt ->
                                                                jwt.jwtAuthenticationConverter(
                                                                        new TokenSignIn(claims)))));
        return http.build();
    }

    @Bean
    @Order(2)
    SecurityFilterChain scriptsOfPages(HttpSecurity http) {
        return forPrograms(http)
                .securityMatcher(Chains::isApi)
                .csrf(csrf -> csrf.requireCsrfProtectionMatcher(Chains::couldBeForged))
                .sessionManagement(s -> s.sessionCreationPolicy(SessionCreationPolicy.NEVER))
                .build();
    }

    private HttpSecurity forPrograms(HttpSecurity http) {
        guards.stand(http);
        guards.noteRepeats(http);
        return http.requestCache(AbstractHttpConfigurer::disable)
                .logout(AbstractHttpConfigurer::disable)
                .authorizeHttpRequests(Chains::permissions)
                .exceptionHandling(
                        failures ->
                                failures.authenticationEntryPoint(signInRequired())
                                        .accessDeniedHandler(replies::send));
    }

    private SignInRequired signInRequired() {
        return new SignInRequired(
                replies,
                accounts.isEmpty() ? "Bearer" : "Basic realm=\"Muster\", charset=\"UTF-8\"");
    }

    private static void permissions(
            AuthorizeHttpRequestsConfigurer<HttpSecurity>.AuthorizationManagerRequestMatcherRegistry
                    requests) {
        requests.dispatcherTypeMatchers(
                        DispatcherType.ERROR, DispatcherType.FORWARD, DispatcherType.ASYNC)
                .permitAll()
                .requestMatchers("/actuator/health/**", "/api/v1/openapi/**")
                .permitAll()
                .requestMatchers("/actuator/prometheus")
                .hasAnyRole("ADMINISTRATOR", "AUDITOR")
                .requestMatchers("/actuator/views")
                .hasRole("ADMINISTRATOR")
                .requestMatchers("/actuator/**")
                .denyAll()
                .anyRequest()
                .authenticated();
    }

    private static boolean isApi(HttpServletRequest request) {
        return Reader.isApi(request.getRequestURI());
    }

    private static boolean hasCredentials(HttpServletRequest request) {
        return request.getHeader(HttpHeaders.AUTHORIZATION) != null;
    }

    /** Without a session there is nothing that another site could ride on. */
    private static boolean couldBeForged(HttpServletRequest request) {
        return request.getSession(false) != null
                && CsrfFilter.DEFAULT_CSRF_MATCHER.matches(request);
    }
}
