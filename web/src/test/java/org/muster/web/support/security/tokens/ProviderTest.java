package org.muster.web.support.security.tokens;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.muster.web.TestHouse;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.security.core.GrantedAuthority;
import org.springframework.security.oauth2.core.OAuth2AuthenticationException;
import org.springframework.security.oauth2.core.oidc.OidcIdToken;
import org.springframework.security.oauth2.core.oidc.user.OidcUserAuthority;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

/** People who sign in at the organisation's identity provider. */
@SpringBootTest(
        classes = TestHouse.class,
        properties = {
            "spring.profiles.active=other",
            "spring.security.oauth2.client.registration.force.provider=force",
            "spring.security.oauth2.client.registration.force.client-id=muster",
            "spring.security.oauth2.client.registration.force.client-secret=unused",
            "spring.security.oauth2.client.registration.force.client-name=Essex Police",
            "spring.security.oauth2.client.registration.force.scope=openid",
            "spring.security.oauth2.client.registration.force.authorization-grant-type="
                    + "authorization_code",
            "spring.security.oauth2.client.registration.force.redirect-uri="
                    + "{baseUrl}/login/oauth2/code/force",
            "spring.security.oauth2.client.provider.force.authorization-uri=https://id.test/auth",
            "spring.security.oauth2.client.provider.force.token-uri=https://id.test/token",
            "spring.security.oauth2.client.provider.force.jwk-set-uri=https://id.test/keys",
            "spring.security.oauth2.client.provider.force.user-name-attribute=preferred_username"
        })
@AutoConfigureMockMvc
class ProviderTest {
    private static final TokenClaims CLAIMS =
            new TokenClaims("preferred_username", "roles", "forces");

    @Autowired MockMvcTester mvc;

    @Test
    void are_shown_the_way_there_and_no_field_for_a_password() {
        assertThat(mvc.get().uri("/sign-in"))
                .bodyText()
                .contains("href=\"/oauth2/authorization/force\"", "Sign in with Essex Police")
                .doesNotContain("type=\"password\"");
    }

    @Test
    void are_sent_there() {
        var sent = mvc.get().uri("/oauth2/authorization/force").exchange();

        assertThat(sent).hasStatus3xxRedirection();
        assertThat(sent.getResponse().getRedirectedUrl())
                .startsWith("https://id.test/auth?response_type=code&client_id=muster");
    }

    @Test
    void act_as_the_provider_says() {
        var granted =
                roles(
                        Map.of(
                                "preferred_username",
                                "adams",
                                "roles",
                                List.of("APPLICANT", "SERVICE")));

        assertThat(granted).containsExactly("ROLE_APPLICANT");
    }

    @Test
    void do_not_get_in_under_a_name_that_no_account_here_can_have() {
        assertThatThrownBy(() -> roles(Map.of("preferred_username", "J Adams")))
                .isInstanceOf(OAuth2AuthenticationException.class);
        assertThatThrownBy(() -> roles(Map.of("sub", "adams")))
                .isInstanceOf(OAuth2AuthenticationException.class);
    }

    private static List<String> roles(Map<String, Object> said) {
        var now = Instant.now();
        var token = new OidcIdToken("token", now, now.plusSeconds(60), said);
        return new ProviderRoles(CLAIMS)
                .mapAuthorities(List.of(new OidcUserAuthority(token))).stream()
                        .map(GrantedAuthority::getAuthority)
                        .map(String::valueOf)
                        .toList();
    }
}
