package org.muster.web.support.problems;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.muster.web.As;
import org.muster.web.WebTest;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.MediaType;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import tools.jackson.databind.json.JsonMapper;

@WebTest
class BadBodiesTest {
    @Autowired MockMvcTester mvc;
    @Autowired JsonMapper json;

    @ParameterizedTest(name = "{0}")
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            textBlock =
                    """
                    malformed | {"name":    | /name  | is not well-formed JSON at line 1
                    nothing | ``          | ``  | the body is missing or cannot be read
                    null | null        | ``  | the body is missing or cannot be read
                    an array | [1]         | ``  | must be an object
                    two values | {"name":"a","on":"2026-10-05","score":1} 2 | ``  | goes on after the end of the value
                    an unknown property | {"name":"a","on":"2026-10-05","score":1,"colour":"red"} | /colour | is not a known property
                    a missing text | {"on":"2026-10-05","score":1} | /name | is required
                    a missing number | {"name":"a","on":"2026-10-05"} | /score | is required
                    a null text | {"name":null,"on":"2026-10-05","score":1} | /name | is required
                    a null number | {"name":"a","on":"2026-10-05","score":null} | /score | is required
                    a null in a list | {"name":"a","on":"2026-10-05","score":1,"seenBy":[null]} | /seenBy/0 | is required
                    a number for text | {"name":7,"on":"2026-10-05","score":1} | /name | must be text
                    a text for a number | {"name":"a","on":"2026-10-05","score":"1"} | /score | must be a whole number
                    a fraction | {"name":"a","on":"2026-10-05","score":1.5} | /score | must be a whole number
                    a number too large | {"name":"a","on":"2026-10-05","score":99999999999} | /score | is a number out of range
                    a truth for a number | {"name":"a","on":"2026-10-05","score":true} | /score | must be a whole number
                    an object for text | {"name":{},"on":"2026-10-05","score":1} | /name | must be text
                    a text for a list | {"name":"a","on":"2026-10-05","score":1,"seenBy":"adams"} | /seenBy | must be a list
                    an impossible date | {"name":"a","on":"2026-02-30","score":1} | /on | is not a possible date or time
                    a date with a time | {"name":"a","on":"2026-10-05T00:00:00Z","score":1} | /on | must be a date, such as 2026-10-05
                    a date as numbers | {"name":"a","on":[2026,10,5],"score":1} | /on | must be a date, such as 2026-10-05
                    a date far away | {"name":"a","on":"+999999999-12-31","score":1} | /on | must be a date, such as 2026-10-05
                    an id that is none | {"id":"7","name":"a","on":"2026-10-05","score":1} | /id | must be a UUID
                    an account that is none | {"name":"a","on":"2026-10-05","score":1,"seenBy":["adams","A b"]} | /seenBy/1 | must be an account name: 1 to 64 of a-z, 0-9 and . _ @ -
                    an empty text | {"name":"  ","on":"2026-10-05","score":1} | /name | must not be empty
                    a control character | {"name":"a\\u0000b","on":"2026-10-05","score":1} | /name | must not contain control characters
                    half a character | {"name":"a\\ud800b","on":"2026-10-05","score":1} | /name | must not contain halves of characters
                    a property twice | {"name":"a","name":"b","on":"2026-10-05","score":1} | /name | names a property twice
                    two lines for one | {"name":"a\\nb","on":"2026-10-05","score":1} | /name | must be a single line
                    """)
    void are_refused_with_a_pointer_and_a_reason(
            String what, String body, String pointer, String detail) {
        refused(body, pointer, detail);
    }

    @Test
    void that_are_nested_deeply_are_read_no_further() {
        var deep = "[".repeat(60) + "]".repeat(60);
        assertThatThrownBy(() -> json.readTree(deep)).hasMessageContaining("nesting depth");
        refused("{\"name\":" + deep + "}", "/name", "must be text");
    }

    @Test
    void with_text_that_is_too_long_are_refused() {
        var rest = "\",\"on\":\"2026-10-05\",\"score\":1}";
        refused("{\"name\":\"" + "a".repeat(201) + rest, "/name", "must be at most 200 characters");
        refused("{\"name\":\"" + "a".repeat(300_000) + rest, "/name", "is too long");
    }

    private void refused(String body, String pointer, String detail) {
        var reply =
                mvc.post()
                        .uri("/api/v1/samples")
                        .with(As.recruiter())
                        .contentType(MediaType.APPLICATION_JSON)
                        .content(body)
                        .exchange();
        assertThat(reply)
                .hasStatus(400)
                .hasContentType(MediaType.APPLICATION_PROBLEM_JSON)
                .bodyJson()
                .extractingPath("$.errors[0].pointer")
                .isEqualTo(pointer);
        assertThat(reply)
                .bodyJson()
                .extractingPath("$.errors[0].detail")
                .asString()
                .startsWith(detail);
    }
}
