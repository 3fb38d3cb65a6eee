package org.muster.web.support.limits;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.muster.web.As;
import org.muster.web.TestHouse;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.http.MediaType;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

@SpringBootTest(
        classes = TestHouse.class,
        properties = {
            "muster.limits.requests-per-second=2",
            "muster.limits.failed-sign-ins=2",
            "muster.limits.failed-sign-in-every=10m"
        })
@AutoConfigureMockMvc
class RateLimitTest {
    @Autowired MockMvcTester mvc;

    @Test
    void tells_an_account_that_asks_too_often_when_to_come_back() {
        var last =
                IntStream.range(0, 50)
                        .mapToObj(_ -> ask("recruiter"))
                        .filter(reply -> reply.getResponse().getStatus() != 200)
                        .findFirst();

        assertThat(last).isPresent();
        assertThat(last.get())
                .hasStatus(429)
                .hasContentType(MediaType.APPLICATION_PROBLEM_JSON)
                .hasHeader("Retry-After", "1");
        assertThat(ask("adams")).hasStatusOk();
    }

    @Test
    void looks_at_no_more_passwords_of_somebody_who_guesses() {
        for (var i = 0; i < 2; i++) assertThat(guess("decider")).hasStatus(401);

        var refused = guess("decider");
        assertThat(refused).hasStatus(429);
        var wait = String.valueOf(refused.getResponse().getHeader("Retry-After"));
        assertThat(Integer.parseInt(wait)).isBetween(500, 600);
        assertThat(ask("decider2")).hasStatusOk();
    }

    private MvcTestResult ask(String account) {
        return mvc.get().uri("/api/v1/samples").with(As.account(account)).exchange();
    }

    private MvcTestResult guess(String account) {
        return mvc.get()
                .uri("/api/v1/samples")
                .headers(headers -> headers.setBasicAuth(account, "a guess"))
                .exchange();
    }
}
