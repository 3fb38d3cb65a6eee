package org.muster.web.support.security.chains;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import org.junit.jupiter.api.Test;
import org.springframework.mock.web.MockFilterChain;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.mock.web.MockHttpSession;

class SessionEndTest {
    private final MockHttpSession session = new MockHttpSession();
    private Instant now = Instant.ofEpochMilli(session.getCreationTime());

    @Test
    void leaves_a_session_that_is_used() throws Exception {
        for (var i = 0; i < 20; i++) {
            visit("/vacancies");
            now = now.plus(Duration.ofMinutes(14));
        }
        assertThat(session.isInvalid()).isFalse();
    }

    @Test
    void ends_a_session_that_nobody_uses() throws Exception {
        visit("/vacancies");
        now = now.plus(Duration.ofMinutes(16));
        visit("/vacancies");
        assertThat(session.isInvalid()).isTrue();
    }

    @Test
    void takes_what_a_page_does_by_itself_for_no_use() throws Exception {
        visit("/vacancies");
        now = now.plus(Duration.ofMinutes(10));
        visit("/api/v1/stream");
        byItself("/vacancies/1/board");
        now = now.plus(Duration.ofMinutes(6));
        byItself("/vacancies/1/board");
        assertThat(session.isInvalid()).isTrue();
    }

    @Test
    void ends_every_session_after_a_working_day() throws Exception {
        for (var i = 0; i < 49; i++) {
            visit("/vacancies");
            now = now.plus(Duration.ofMinutes(10));
        }
        visit("/vacancies");
        assertThat(session.isInvalid()).isTrue();
    }

    private void visit(String address) throws Exception {
        send(new MockHttpServletRequest("GET", address));
    }

    private void byItself(String address) throws Exception {
        var request = new MockHttpServletRequest("GET", address);
        request.addHeader("X-Muster-By-Itself", "true");
        send(request);
    }

    private void send(MockHttpServletRequest request) throws Exception {
        if (!session.isInvalid()) request.setSession(session);
        var rules = new SessionRules(Duration.ofMinutes(15), Duration.ofHours(8));
        new SessionEnd(rules, Clock.fixed(now, ZoneOffset.UTC))
                .doFilter(request, new MockHttpServletResponse(), new MockFilterChain());
    }
}
