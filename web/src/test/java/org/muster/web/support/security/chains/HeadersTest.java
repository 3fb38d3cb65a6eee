package org.muster.web.support.security.chains;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.muster.web.As;
import org.muster.web.WebTest;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

@WebTest
class HeadersTest {
    @Autowired MockMvcTester mvc;

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/sign-in",
                "/samples",
                "/api/v1/samples",
                "/api/v1/nowhere",
                "/assets/app.css"
            })
    void every_reply_allows_nothing_from_elsewhere_and_nothing_inline(String address) {
        assertThat(mvc.get().uri(address))
                .hasHeader(
                        "Content-Security-Policy",
                        "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self'"
                                + " data:; font-src 'self'; connect-src 'self'; form-action 'self';"
                                + " base-uri 'none'; frame-ancestors 'none'")
                .hasHeader("X-Content-Type-Options", "nosniff")
                .hasHeader("X-Frame-Options", "DENY")
                .hasHeader("Referrer-Policy", "no-referrer")
                .hasHeader("Cross-Origin-Opener-Policy", "same-origin")
                .hasHeader("Cross-Origin-Resource-Policy", "same-origin");
    }

    @ParameterizedTest
    @ValueSource(strings = {"/sign-in", "/", "/api/v1/samples", "/api/v1/nowhere"})
    void nothing_that_may_be_about_a_person_is_kept(String address) {
        assertThat(mvc.get().uri(address)).hasHeader("Cache-Control", "no-store");
        assertThat(mvc.get().uri(address).with(As.recruiter()))
                .hasHeader("Cache-Control", "no-store");
    }

    @Test
    void files_of_the_look_are_kept_under_an_address_that_changes_with_them() {
        assertThat(mvc.get().uri("/sign-in"))
                .bodyText()
                .containsPattern("/assets/app-[0-9a-f]{32}\\.css")
                .doesNotContain("style=\"")
                .doesNotContain("onclick");
        assertThat(mvc.get().uri("/assets/app.css"))
                .hasStatusOk()
                .hasHeader("Cache-Control", "max-age=31536000, public");
    }

    @ParameterizedTest
    @ValueSource(strings = {"govuk-frontend.min.css", "moj-frontend.min.css"})
    void the_typeface_and_the_crest_that_are_not_ours_are_left_out(String file) {
        assertThat(mvc.get().uri("/assets/" + file))
                .hasStatusOk()
                .bodyText()
                .contains("var(--app-font)")
                .doesNotContain("GDS Transport")
                .doesNotContain("@font-face")
                .doesNotContain("govuk-crest")
                .doesNotContain("sourceMappingURL");
    }
}
