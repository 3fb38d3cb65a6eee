package org.muster.web.support.security.passwords;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.mock.env.MockEnvironment;

class DemoOnLoopbackTest {
    @ParameterizedTest
    @ValueSource(strings = {"127.0.0.1", "::1", "localhost"})
    void starts_where_only_this_machine_reaches_it(String address) {
        assertThatCode(() -> start(address)).doesNotThrowAnyException();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "0.0.0.0", "::", "192.0.2.7"})
    void refuses_to_start_where_others_could_reach_it(String address) {
        assertThatThrownBy(() -> start(address))
                .isInstanceOf(DemoOnLoopback.Reachable.class)
                .hasMessageContaining("not on loopback");
    }

    @Test
    void says_what_to_do_about_it() {
        var failure = new IllegalStateException(new DemoOnLoopback.Reachable("::"));

        var analysis = new DemoOnLoopback.Analyzer().analyze(failure);

        assertThat(analysis.getDescription()).contains("::");
        assertThat(analysis.getAction()).contains("server.address=127.0.0.1");
    }

    private static void start(String address) throws Exception {
        new DemoOnLoopback(new MockEnvironment().withProperty("server.address", address));
    }
}
