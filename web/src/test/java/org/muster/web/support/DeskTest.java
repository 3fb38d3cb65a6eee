package org.muster.web.support;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicReference;
import org.axonframework.commandhandling.CommandExecutionException;
import org.axonframework.queryhandling.QueryExecutionException;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.muster.api.Request;
import org.muster.api.access.Role;
import org.muster.api.refusals.Forbidden;
import org.muster.api.refusals.Rejected;
import org.muster.api.refusals.Rejection;
import org.muster.api.refusals.Unknown;
import org.muster.api.views.AsAt;
import org.muster.api.views.Slice;
import org.muster.api.views.Window;
import org.muster.web.OtherSides;
import org.muster.web.WebTest;
import org.muster.web.sample.SampleCommand.ReturnSample;
import org.muster.web.sample.SampleId;
import org.muster.web.sample.SampleView.FindNames;
import org.muster.web.sample.SampleView.FindSample;
import org.muster.web.sample.SampleView.FindSamples;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.security.authentication.TestingAuthenticationToken;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.web.context.request.RequestContextHolder;
import org.springframework.web.context.request.ServletRequestAttributes;

@WebTest
class DeskTest {
    private static final SampleId ID = new SampleId(new UUID(1, 2));

    @Autowired Desk desk;
    @Autowired OtherSides others;

    private final MockHttpServletRequest request = new MockHttpServletRequest();
    private final MockHttpServletResponse response = new MockHttpServletResponse();
    private final AtomicReference<Request> heard = new AtomicReference<>();

    @BeforeEach
    void a_request_of_a_recruiter_for_essex() {
        RequestContextHolder.setRequestAttributes(new ServletRequestAttributes(request, response));
        SecurityContextHolder.getContext()
                .setAuthentication(
                        new TestingAuthenticationToken(
                                "recruiter", "", "ROLE_RECRUITER", "FORCE_Essex Police"));
    }

    @AfterEach
    void nobody() {
        RequestContextHolder.resetRequestAttributes();
        SecurityContextHolder.clearContext();
    }

    @Test
    void sends_who_asks_beside_an_order_and_brings_back_the_receipt() {
        others.orders((command, beside) -> OtherSides.receipt(command, heard(beside)));
        request.addHeader("X-Request-Id", "0199b0c2-0000-7000-8000-000000000007");
        request.addHeader("If-Match", "\"3\"");

        var receipt = desk.order(new ReturnSample(ID));

        assertThat(receipt.id()).isEqualTo(ID.key());
        assertThat(heard.get().actor().account().name()).isEqualTo("recruiter");
        assertThat(heard.get().actor().roles()).containsExactly(Role.RECRUITER);
        assertThat(heard.get().actor().forces()).extracting("name").containsExactly("Essex Police");
        assertThat(heard.get().actor().everyForce()).isFalse();
        assertThat(heard.get().id()).isEqualTo("0199b0c2-0000-7000-8000-000000000007");
        assertThat(heard.get().expectedVersion()).contains(3L);
        assertThat(heard.get().repeat()).isEmpty();
    }

    @Test
    void gives_a_request_an_id_of_its_own_where_the_caller_gave_none_that_is_one() {
        others.orders((command, beside) -> OtherSides.receipt(command, heard(beside)));
        request.addHeader("X-Request-Id", "not-a-uuid\nfaked log line");

        desk.order(new ReturnSample(ID));

        assertThat(UUID.fromString(heard.get().id()).version()).isEqualTo(7);
    }

    @Test
    void asks_a_view_to_wait_and_says_up_to_where_it_has_seen() {
        others.questions(
                (_, beside) -> {
                    heard(beside);
                    return new Slice<>(List.of(), Optional.of("there"));
                });
        request.addParameter("waitFor", "40");

        var window = new Window(10, Optional.empty());
        assertThat(desk.ask(new FindSamples(window)).next()).contains("there");

        assertThat(heard.get().waitFor()).contains(40L);
        assertThat(response.getHeader("As-Of-Position")).isEqualTo("" + OtherSides.AS_OF);
    }

    @Test
    void asks_nothing_that_is_not_answered_by_a_record() {
        assertThatThrownBy(() -> desk.ask(new FindNames()))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("FindNames");
    }

    @Test
    void brings_back_the_domains_own_refusal_of_an_order_however_it_is_wrapped() {
        others.orders(
                (_, _) -> {
                    throw new CommandExecutionException(
                            "wrapped", new Rejected(Rejection.NO_POST_LEFT));
                });

        assertThatThrownBy(() -> desk.order(new ReturnSample(ID)))
                .isInstanceOfSatisfying(
                        Rejected.class,
                        e -> assertThat(e.rule()).isEqualTo(Rejection.NO_POST_LEFT));
    }

    @Test
    void brings_back_the_domains_own_refusal_of_a_question_however_it_is_wrapped() {
        others.questions(
                (_, _) -> {
                    throw new QueryExecutionException("wrapped", new Unknown());
                });
        assertThatThrownBy(() -> desk.ask(new FindSample(ID, AsAt.NOW)))
                .isInstanceOf(Unknown.class);

        others.questions(
                (_, _) -> {
                    throw new Forbidden();
                });
        assertThatThrownBy(() -> desk.ask(new FindSample(ID, AsAt.NOW)))
                .isInstanceOf(Forbidden.class);
    }

    private Request heard(Request beside) {
        heard.set(beside);
        return beside;
    }
}
