package org.muster.web.support.security.tokens;

import static org.assertj.core.api.Assertions.assertThat;

import com.nimbusds.jose.jwk.source.ImmutableSecret;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.atomic.AtomicReference;
import javax.crypto.SecretKey;
import javax.crypto.spec.SecretKeySpec;
import org.junit.jupiter.api.Test;
import org.muster.api.Force;
import org.muster.api.access.Actor;
import org.muster.api.access.Role;
import org.muster.web.As;
import org.muster.web.OtherSides;
import org.muster.web.TestHouse;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Import;
import org.springframework.security.oauth2.jose.jws.MacAlgorithm;
import org.springframework.security.oauth2.jwt.JwsHeader;
import org.springframework.security.oauth2.jwt.JwtClaimsSet;
import org.springframework.security.oauth2.jwt.JwtDecoder;
import org.springframework.security.oauth2.jwt.JwtEncoderParameters;
import org.springframework.security.oauth2.jwt.NimbusJwtDecoder;
import org.springframework.security.oauth2.jwt.NimbusJwtEncoder;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

/** Outside the demo: tokens of the identity provider, and no passwords. */
@SpringBootTest(classes = TestHouse.class, properties = "spring.profiles.active=other")
@AutoConfigureMockMvc
@Import(TokensTest.Provider.class)
class TokensTest {
    private static final SecretKey KEY = new SecretKeySpec(new byte[32], "HmacSHA256");
    private static final String RETURN =
            "/api/v1/samples/0199b0c2-0000-7000-8000-000000000000/return";

    @Autowired MockMvcTester mvc;
    @Autowired OtherSides others;

    @TestConfiguration
    static class Provider {
        @Bean
        JwtDecoder tokens() {
            return NimbusJwtDecoder.withSecretKey(KEY).build();
        }
    }

    @Test
    void say_who_calls_in_which_roles_and_for_which_forces() {
        var heard = new AtomicReference<Actor>();
        others.orders(
                (command, beside) -> {
                    heard.set(beside.actor());
                    return OtherSides.receipt(command, beside);
                });
        var token =
                token(
                        "j.adams",
                        60,
                        List.of("RECRUITER", "SERVICE", "ELSE"),
                        List.of("Essex Police"));

        assertThat(mvc.post().uri(RETURN).header("Authorization", token)).hasStatusOk();

        assertThat(heard.get().account().name()).isEqualTo("j.adams");
        assertThat(heard.get().roles()).containsExactly(Role.RECRUITER);
        assertThat(heard.get().forces()).containsExactly(new Force("Essex Police"));
        assertThat(heard.get().everyForce()).isFalse();
    }

    @Test
    void are_refused_when_they_have_run_out_or_name_no_account() {
        refused(token("j.adams", -120, List.of("RECRUITER"), List.of("*")));
        refused(token("J Adams", 60, List.of("RECRUITER"), List.of("*")));
        refused("Bearer x.y.z");
    }

    @Test
    void leave_no_way_in_for_the_passwords_of_the_demo() {
        assertThat(mvc.get().uri("/api/v1/samples").with(As.recruiter()))
                .hasStatus(401)
                .hasHeader("WWW-Authenticate", "Bearer");
        assertThat(mvc.get().uri("/sign-in"))
                .bodyText()
                .contains("no identity provider set")
                .doesNotContain("muster-demo");
        assertThat(mvc.get().uri("/api/v1/demo/clock").header("Authorization", admin()))
                .hasStatus(404);
    }

    private String admin() {
        return token("admin", 60, List.of("ADMINISTRATOR"), List.of("*"));
    }

    private void refused(String token) {
        assertThat(mvc.get().uri("/api/v1/samples").header("Authorization", token)).hasStatus(401);
    }

    private static String token(
            String account, int seconds, List<String> roles, List<String> forces) {
        var now = Instant.now();
        var claims =
                JwtClaimsSet.builder()
                        .issuedAt(now.minusSeconds(300))
                        .expiresAt(now.plusSeconds(seconds))
                        .claim("preferred_username", account)
                        .claim("roles", roles)
                        .claim("forces", forces)
                        .build();
        var header = JwsHeader.with(MacAlgorithm.HS256).build();
        var encoder = new NimbusJwtEncoder(new ImmutableSecret<>(KEY));
        var token = encoder.encode(JwtEncoderParameters.from(header, claims));
        return "Bearer " + token.getTokenValue();
    }
}
