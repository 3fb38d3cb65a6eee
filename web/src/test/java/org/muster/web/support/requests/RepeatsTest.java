package org.muster.web.support.requests;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.muster.api.Request;
import org.muster.web.As;
import org.muster.web.OtherSides;
import org.muster.web.WebTest;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.MediaType;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockMultipartHttpServletRequest;
import org.springframework.mock.web.MockPart;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

@WebTest
class RepeatsTest {
    private static final String BODY = "{\"name\":\"a\",\"on\":\"2026-10-05\",\"score\":1}";

    @Autowired MockMvcTester mvc;
    @Autowired OtherSides others;

    private final List<Request> heard = new ArrayList<>();

    @BeforeEach
    void listen() {
        others.orders(
                (command, beside) -> {
                    heard.add(beside);
                    return OtherSides.receipt(command, beside);
                });
    }

    @Test
    void carry_the_key_and_a_hash_of_what_was_asked() {
        take("k1", BODY);

        var repeat = heard.getFirst().repeat().orElseThrow();
        assertThat(repeat.key()).isEqualTo("k1");
        assertThat(repeat.bodyHash()).matches("[0-9a-f]{64}");
    }

    @Test
    void have_the_same_hash_for_the_same_body_and_another_for_another() {
        take("k1", BODY);
        take("k1", BODY);
        take("k1", BODY.replace("\"a\"", "\"b\""));

        assertThat(hash(1)).isEqualTo(hash(0));
        assertThat(hash(2)).isNotEqualTo(hash(0));
    }

    @Test
    void are_none_without_a_key() {
        assertThat(
                        mvc.post()
                                .uri("/api/v1/samples")
                                .with(As.recruiter())
                                .contentType(MediaType.APPLICATION_JSON)
                                .content(BODY))
                .hasStatus(201);
        assertThat(heard.getFirst().repeat()).isEmpty();
    }

    @Test
    void are_keyed_to_the_installation_and_to_the_address() throws Exception {
        var here = hash("one secret", "/api/v1/samples");

        assertThat(hash("one secret", "/api/v1/samples")).isEqualTo(here);
        assertThat(hash("another secret", "/api/v1/samples")).isNotEqualTo(here);
        assertThat(hash("one secret", "/api/v1/vacancies")).isNotEqualTo(here);
    }

    @Test
    void know_an_upload_by_its_parts_whatever_stands_between_them() throws Exception {
        assertThat(upload("boundary=a", "text")).isEqualTo(upload("boundary=b", "text"));
        assertThat(upload("boundary=a", "text")).isNotEqualTo(upload("boundary=a", "other"));
    }

    private void take(String key, String body) {
        var reply =
                mvc.post()
                        .uri("/api/v1/samples")
                        .with(As.recruiter())
                        .header("Idempotency-Key", key)
                        .contentType(MediaType.APPLICATION_JSON)
                        .content(body)
                        .exchange();
        assertThat(reply).hasStatus(201);
        assertThat(reply.getResponse().getHeader("Location")).startsWith("/api/v1/samples/0");
    }

    private String hash(int index) {
        return heard.get(index).repeat().orElseThrow().bodyHash();
    }

    private static String hash(String secret, String path) throws Exception {
        var request = new MockHttpServletRequest("POST", path);
        request.setContent(BODY.getBytes());
        return new RequestHash(secret.getBytes()).of(request).hexadecimal();
    }

    private static String upload(String boundary, String content) throws Exception {
        var request = new MockMultipartHttpServletRequest();
        request.setContentType("multipart/form-data; " + boundary);
        request.addPart(new MockPart("file", "profile.txt", content.getBytes()));
        return new RequestHash("secret".getBytes()).of(request).hexadecimal();
    }
}
