package org.muster.web.support.security.chains;

import jakarta.servlet.DispatcherType;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.muster.web.support.problems.TooFast;
import org.muster.web.support.problems.replies.Replies;
import org.muster.web.support.security.passwords.TooManyFailures;
import org.muster.web.support.security.tokens.ProviderRoles;
import org.muster.web.support.security.tokens.TokenClaims;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.annotation.Order;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.oauth2.client.registration.ClientRegistrationRepository;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.authentication.LoginUrlAuthenticationEntryPoint;
import org.springframework.security.web.csrf.CsrfException;

/** How people sign in to the pages, and stay so. */
@Configuration(proxyBeanMethods = false)
class PageChain {
    private static final String SIGN_IN = "/sign-in";

    private final Guards guards;
    private final Replies replies;

    PageChain(Guards guards, Replies replies) {
        this.guards = guards;
        this.replies = replies;
    }

    @Bean
    @Order(3)
    SecurityFilterChain pages(
            HttpSecurity http,
            ObjectProvider<ClientRegistrationRepository> providers,
            TokenClaims claims) {
        guards.stand(http);
        http.requestCache(cache -> cache.requestCache(AfterSignIn.askedFor()))
                .formLogin(
                        form ->
                                form.loginPage(SIGN_IN)
                                        .successHandler(new AfterSignIn())
                                        .failureHandler(this::failed))
                .logout(
                        out ->
                                out.logoutUrl("/sign-out")
                                        .logoutSuccessUrl("/sign-in?because=signed-out"))
                .exceptionHandling(
                        failures ->
                                failures.authenticationEntryPoint(
                                                SignInRequired.page(
                                                        new LoginUrlAuthenticationEntryPoint(
                                                                SIGN_IN)))
                                        .accessDeniedHandler(this::denied))
                .authorizeHttpRequests(
                        requests ->
                                requests.dispatcherTypeMatchers(
                                                DispatcherType.ERROR, DispatcherType.FORWARD)
                                        .permitAll()
                                        .requestMatchers(
                                                SIGN_IN,
                                                "/accessibility",
                                                "/assets/**",
                                                "/favicon.ico",
                                                "/error")
                                        .permitAll()
                                        .anyRequest()
                                        .authenticated());
        providers.ifAvailable(_ -> throughProvider(http, claims));
        return http.build();
    }

    private void throughProvider(HttpSecurity http, TokenClaims claims) {
        http.oauth2Login(
                login ->
                        login.loginPage(SIGN_IN)
                                .successHandler(new AfterSignIn())
                                .failureHandler(this::failed)
                                .userInfoEndpoint(
                                        user ->
                                                user.userAuthoritiesMapper(
                                                        new ProviderRoles(claims))));
    }

    private void failed(
            HttpServletRequest request,
            HttpServletResponse response,
            AuthenticationException failure)
            throws IOException {
        if (failure instanceof TooManyFailures tooMany) {
            replies.send(request, response, new TooFast(tooMany.untilNext()));
        } else {
            response.sendRedirect("/sign-in?because=failed");
        }
    }

    /** A form that outlived its session is no attack: its sender signs in again. */
    private void denied(
            HttpServletRequest request, HttpServletResponse response, AccessDeniedException failure)
            throws IOException {
        if (failure instanceof CsrfException && nobodyIsSignedIn()) {
            response.sendRedirect("/sign-in?because=expired");
        } else {
            replies.send(request, response, failure);
        }
    }

    private static boolean nobodyIsSignedIn() {
        return SecurityContextHolder.getContext().getAuthentication() == null;
    }
}
